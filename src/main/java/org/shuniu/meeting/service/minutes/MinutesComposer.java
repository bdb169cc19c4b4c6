package org.shuniu.meeting.service.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.agenda.AgendaSlot;
import org.shuniu.meeting.domain.agenda.AgendaSlotRepository;
import org.shuniu.meeting.domain.decision.Decision;
import org.shuniu.meeting.domain.decision.DecisionRepository;
import org.shuniu.meeting.domain.minutes.MinutesPeople;
import org.shuniu.meeting.domain.minutes.MinutesText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the first words of minutes from agenda, decisions and the list of those who were there. */
@Component
class MinutesComposer {
    private final AgendaSlotRepository slots;
    private final DecisionRepository decisions;
    private final AttendeeRepository attendees;
    private final MinutesNames names;
    private final MessageSource words;

    MinutesComposer(
            AgendaSlotRepository slots,
            DecisionRepository decisions,
            AttendeeRepository attendees,
            MinutesNames names,
            MessageSource words) {
        this.slots = slots;
        this.decisions = decisions;
        this.attendees = attendees;
        this.names = names;
        this.words = words;
    }

    MinutesText text(Meeting meeting, @Nullable String record) {
        String title = meeting.title();
        String suffix = say("suffix");
        return new MinutesText(
                names.mark(meeting), title.endsWith(suffix) ? title : title + suffix, body(meeting), record);
    }

    private String body(Meeting meeting) {
        var lines = new ArrayList<String>();
        lines.add(opening(meeting));
        int number = 0;
        for (AgendaSlot slot : slots.findByMeetingIdOrderByPosition(meeting.id())) {
            // what is confidential stands in minutes of its own
            if (!slot.isPersonnel()) {
                lines.add(names.numeral(++number) + say("first", slot.content().title()));
                lines.add(heard(slot));
            }
        }
        var decided = decisions.findByMeetingIdOrderByItem(meeting.id()).stream()
                .filter(decision -> !decision.isPersonnel())
                .toList();
        if (!decided.isEmpty()) {
            lines.add(names.numeral(++number) + say("decided"));
            for (Decision decision : decided) {
                lines.add(say("item", names.numeral(decision.item()), decided(decision)));
            }
        }
        return String.join("\n", lines);
    }

    private String opening(Meeting meeting) {
        var day = meeting.schedule().firstDay();
        String chair = all(meeting).stream()
                .filter(attendee -> attendee.capacity() == Capacity.CHAIR)
                .map(attendee -> attendee.name() + Objects.requireNonNullElse(attendee.postTitle(), ""))
                .findFirst()
                .orElse("");
        return chair.isEmpty()
                ? say("openingPlain", names.day(day), meeting.title())
                : say("opening", names.day(day), chair, meeting.title());
    }

    private String heard(AgendaSlot slot) {
        var outcome = slot.outcome();
        String reporter = slot.content().reporter();
        return outcome == null
                ? say("kind." + slot.content().kind(), reporter)
                : say("heard", reporter, say("outcome." + outcome));
    }

    private String decided(Decision decision) {
        var duty = decision.duty();
        String text = decision.text().replaceAll("[。；;.]$", "");
        var due = duty.dueOn();
        if (duty.unitName() == null) {
            return say("plain", text);
        }
        return due == null ? say("byUnit", text, duty.unitName()) : say("byDay", text, duty.unitName(), names.day(due));
    }

    /** Where people signed in, only they were present; else all who were not on leave. */
    MinutesPeople people(Meeting meeting) {
        var all = all(meeting);
        boolean signed = all.stream().anyMatch(Attendee::isPresent);
        Predicate<Attendee> came = attendee -> !attendee.isOnLeave() && (!signed || attendee.isPresent());
        return new MinutesPeople(
                lines(all, attendee -> attendee.capacity().isVoting() && came.test(attendee)),
                lines(all, attendee -> attendee.capacity().isVoting() && attendee.isOnLeave()),
                lines(all, attendee -> attendee.capacity() == Capacity.OBSERVER && came.test(attendee)));
    }

    private static String lines(List<Attendee> all, Predicate<Attendee> which) {
        return all.stream()
                .filter(which)
                .map(attendee ->
                        attendee.capacity().isVoting() ? attendee.name() : attendee.organName() + " " + attendee.name())
                .collect(Collectors.joining("\n"));
    }

    private List<Attendee> all(Meeting meeting) {
        return attendees.findByMeetingIdOrderByPositionAscIdAsc(meeting.id());
    }

    private String say(String key, Object... args) {
        return words.getMessage("meeting.minutes.text." + key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
