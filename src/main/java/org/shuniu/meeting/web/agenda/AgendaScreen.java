package org.shuniu.meeting.web.agenda;

import java.util.Arrays;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.Option;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.agenda.SlotKind;
import org.shuniu.meeting.domain.topic.TopicOutcome;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.agenda.AgendaQueries;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the agenda show. */
@Component
record AgendaScreen(AgendaQueries queries, MeetingPageQueries meetings) {
    String agenda(MeetingId id, Actor actor, Model model) {
        model.addAttribute("meeting", meetings.view(id, actor));
        model.addAttribute("agenda", queries.view(id, actor));
        model.addAttribute("topics", queries.waiting(id, actor));
        model.addAttribute("kinds", kinds());
        return "meeting/agenda/show";
    }

    String item(MeetingId id, long item, Actor actor, Model model) {
        var slot = queries.draft(id, item, actor);
        model.addAttribute("meeting", meetings.view(id, actor));
        model.addAttribute("item", item);
        model.addAttribute("slot", slot);
        model.addAttribute("kinds", kinds());
        return "meeting/agenda/item";
    }

    String outcome(MeetingId id, long item, Actor actor, Model model) {
        var slot = queries.forOutcome(id, item, actor);
        var meeting = meetings.view(id, actor);
        model.addAttribute("meeting", meeting);
        model.addAttribute("item", item);
        model.addAttribute("slot", slot);
        model.addAttribute("outcomes", outcomes(meeting.meetingClass()));
        return "meeting/agenda/outcome";
    }

    private static List<Option> kinds() {
        return Arrays.stream(SlotKind.values())
                .filter(kind -> kind != SlotKind.TOPIC)
                .map(kind -> Option.key(kind.name(), "meeting.agenda.kind." + kind))
                .toList();
    }

    private static List<Option> outcomes(MeetingClass meetingClass) {
        return Arrays.stream(TopicOutcome.values())
                .filter(outcome -> outcome.isOpenTo(meetingClass))
                .map(outcome -> Option.key(outcome.name(), "meeting.topic.outcome." + outcome))
                .toList();
    }
}
