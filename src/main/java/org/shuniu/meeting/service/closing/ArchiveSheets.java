package org.shuniu.meeting.service.closing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.agenda.AgendaQueries;
import org.shuniu.meeting.service.decision.DecisionQueries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tables in the file of a meeting. */
@Component
class ArchiveSheets {
    private final AgendaQueries agenda;
    private final AttendeeRepository attendees;
    private final DecisionQueries decisions;
    private final CostDesk costs;
    private final MessageSource words;

    ArchiveSheets(
            AgendaQueries agenda,
            AttendeeRepository attendees,
            DecisionQueries decisions,
            CostDesk costs,
            MessageSource words) {
        this.agenda = agenda;
        this.attendees = attendees;
        this.decisions = decisions;
        this.costs = costs;
        this.words = words;
    }

    /** A table as CSV. */
    record Sheet(String name, byte[] content) {}

    List<Sheet> of(Meeting meeting, Actor actor) throws IOException {
        return List.of(
                sheet("agenda", List.of("item", "time", "reporter", "outcome"), agenda(meeting, actor)),
                sheet("attendance", List.of("name", "organ", "capacity", "signedIn", "leave"), attendance(meeting)),
                sheet("decisions", List.of("item", "text", "unit", "dueOn", "state"), decisions(meeting, actor)),
                sheet(
                        "cost",
                        List.of("people", "days", "lodging", "meals", "other", "total", "budget"),
                        cost(meeting)));
    }

    private Sheet sheet(String name, List<String> heads, List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = SheetFormat.CSV.open(out, name)) {
            sheet.row(heads.stream().map(head -> say("head." + head)).toList());
            for (List<String> row : rows) {
                sheet.row(row);
            }
        }
        return new Sheet(say(name), out.toByteArray());
    }

    private List<List<String>> agenda(Meeting meeting, Actor actor) {
        return agenda.of(meeting, actor).slots().stream()
                .map(slot -> List.of(
                        slot.content().title(),
                        OfficeTime.minute(slot.from()),
                        slot.content().reporter(),
                        slot.outcome() == null ? "" : told("meeting.topic.outcome." + slot.outcome())))
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
                told("meeting.capacity." + attendee.capacity()),
                at == null ? "" : OfficeTime.minute(at),
                text(attendee.leaveReason()));
    }

    private List<List<String>> decisions(Meeting meeting, Actor actor) {
        return decisions.of(meeting, actor).stream()
                .map(row -> List.of(
                        String.valueOf(row.item()),
                        row.text(),
                        text(row.unitName()),
                        text(row.dueOn()),
                        told("meeting.decision.state." + row.state())))
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
                        text(view.budget())));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    String say(String key) {
        return told("meeting.archive." + key);
    }

    private String told(String key) {
        return words.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
