package org.shuniu.meeting.service.closing.archive;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.agenda.AgendaQueries;
import org.shuniu.meeting.service.closing.CostDesk;
import org.shuniu.meeting.service.decision.DecisionQueries;
import org.springframework.stereotype.Component;

/** Tables in the file of a meeting. */
@Component
class ArchiveSheets implements ArchivePart {
    private final AgendaQueries agenda;
    private final AttendeeRepository attendees;
    private final DecisionQueries decisions;
    private final CostDesk costs;
    private final ArchiveWords words;

    ArchiveSheets(
            AgendaQueries agenda,
            AttendeeRepository attendees,
            DecisionQueries decisions,
            CostDesk costs,
            ArchiveWords words) {
        this.agenda = agenda;
        this.attendees = attendees;
        this.decisions = decisions;
        this.costs = costs;
        this.words = words;
    }

    @Override
    public List<Entry> of(Meeting meeting, Actor actor) {
        return List.of(
                words.sheet("agenda", List.of("item", "time", "reporter", "outcome"), agenda(meeting, actor)),
                words.sheet(
                        "attendance", List.of("name", "organ", "capacity", "signedIn", "leave"), attendance(meeting)),
                words.sheet("decisions", List.of("item", "text", "unit", "dueOn", "state"), decisions(meeting, actor)),
                words.sheet(
                        "cost",
                        List.of("people", "days", "lodging", "meals", "other", "total", "budget"),
                        cost(meeting)));
    }

    private List<List<String>> agenda(Meeting meeting, Actor actor) {
        return agenda.of(meeting, actor).slots().stream()
                .map(slot -> List.of(
                        slot.content().title(),
                        OfficeTime.minute(slot.from()),
                        slot.content().reporter(),
                        slot.outcome() == null ? "" : words.told("meeting.topic.outcome." + slot.outcome())))
                .toList();
    }

    private List<List<String>> attendance(Meeting meeting) {
        return attendees.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .map(this::attended)
                .toList();
    }

    private List<String> attended(Attendee attendee) {
        var at = attendee.signedInAt();
        return List.of(
                attendee.name(),
                attendee.organName(),
                words.told("meeting.capacity." + attendee.capacity()),
                at == null ? "" : OfficeTime.minute(at),
                ArchiveWords.text(attendee.leaveReason()));
    }

    private List<List<String>> decisions(Meeting meeting, Actor actor) {
        return decisions.of(meeting, actor).stream()
                .map(row -> List.of(
                        String.valueOf(row.item()),
                        row.text(),
                        ArchiveWords.text(row.unitName()),
                        ArchiveWords.text(row.dueOn()),
                        words.told("meeting.decision.state." + row.state())))
                .toList();
    }

    private List<List<String>> cost(Meeting meeting) {
        var view = costs.of(meeting);
        var cost = view.cost();
        return cost == null
                ? List.of()
                : List.of(List.of(
                        String.valueOf(cost.people()),
                        String.valueOf(cost.days()),
                        cost.lodging().toPlainString(),
                        cost.meals().toPlainString(),
                        cost.other().toPlainString(),
                        cost.total().toPlainString(),
                        ArchiveWords.text(view.budget())));
    }
}
