package org.shuniu.meeting.service.application;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.engagement.LeaderEngagements;
import org.shuniu.kernel.engagement.LeaderEngagements.Engagement;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Schedule;
import org.shuniu.meeting.service.rule.MeetingFacts.Leaders;
import org.springframework.stereotype.Component;

/** Looks up, with every module that keeps leaders' time, who of those asked is taken. */
@Component
class LeaderBook {
    private final GovernmentLeaders leaders;
    private final List<LeaderEngagements> calendars;

    LeaderBook(GovernmentLeaders leaders, List<LeaderEngagements> calendars) {
        this.leaders = leaders;
        this.calendars = calendars;
    }

    List<String> deputies(List<Long> persons, long governmentId) {
        return leaders.deputies(persons, governmentId);
    }

    /** The meeting itself does not stand in its own way. */
    Leaders at(@Nullable Schedule schedule, List<Long> persons, long governmentId, long meetingId) {
        var asked = persons.isEmpty() ? List.<PostCard>of() : leaders.named(persons, governmentId);
        if (schedule == null || asked.isEmpty()) {
            return new Leaders(asked.size(), List.of());
        }
        var self = new MeetingId(meetingId).subject();
        var taken = taken(asked.stream().map(PostCard::personId).toList(), schedule, self);
        return new Leaders(
                asked.size(),
                asked.stream()
                        .filter(post -> taken.contains(post.personId()))
                        .map(PostCard::personName)
                        .distinct()
                        .toList());
    }

    private Collection<Long> taken(List<Long> persons, Schedule schedule, SubjectRef self) {
        return calendars.stream()
                .flatMap(calendar -> calendar.between(persons, schedule.startsAt(), schedule.endsAt()).stream())
                .filter(engagement -> !engagement.subject().equals(self))
                .map(Engagement::personId)
                .toList();
    }
}
