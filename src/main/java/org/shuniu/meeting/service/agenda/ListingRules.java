package org.shuniu.meeting.service.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicStatus;
import org.shuniu.meeting.service.topic.TopicSettings;
import org.springframework.stereotype.Component;

/**
 * What a topic must have behind it before it stands on the agenda of a plenary, executive or office meeting: 秘书长协调会,
 * the approval of the head of the government, and papers in time (MTG-10).
 */
@Component
public class ListingRules {
    private static final Set<MeetingClass> GOVERNED =
            EnumSet.of(MeetingClass.PLENARY, MeetingClass.EXECUTIVE, MeetingClass.OFFICE);

    private final WorkingCalendar calendar;
    private final TopicSettings settings;

    ListingRules(WorkingCalendar calendar, TopicSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Empty when the topic may stand on the agenda; each refusal names the field and its article. */
    public List<Refusal> problems(Topic topic, MeetingClass meetingClass, LocalDate heldOn, LocalDate today) {
        if (!GOVERNED.contains(meetingClass)) {
            return List.of();
        }
        if (topic.status() != TopicStatus.READY || topic.coordinatedOn() == null) {
            return List.of(problem("coordination", topic.content().title()));
        }
        if (topic.approvedOn() == null) {
            return List.of(problem("approval", topic.content().title()));
        }
        return topic.isLateAllowed() ? List.of() : late(topic, heldOn, today);
    }

    private List<Refusal> late(Topic topic, LocalDate heldOn, LocalDate today) {
        var problems = new ArrayList<Refusal>();
        var submitted = Objects.requireNonNullElse(topic.submittedOn(), today);
        if (submitted.isAfter(heldOn.minusDays(settings.toOfficeDays()))) {
            problems.add(problem("lateOffice", submitted.toString(), settings.toOfficeDays()));
        }
        if (today.isAfter(heldOn.minusDays(settings.toMembersDays()))) {
            problems.add(problem("lateMembers", settings.toMembersDays()));
        }
        if (topic.content().legal() && calendar.workingDaysBetween(submitted, heldOn) < settings.legalityDays()) {
            problems.add(problem("lateLegality", settings.legalityDays()));
        }
        return problems;
    }

    private static Refusal problem(String what, Object... args) {
        return new Refusal("meeting.agenda.invalid." + what, args).at("topicId").from("meeting.agenda.source." + what);
    }
}
