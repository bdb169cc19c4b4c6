package org.shuniu.meeting.service.application;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.Schedule;
import org.shuniu.meeting.domain.application.MeetingException;
import org.shuniu.meeting.service.notice.LeaderTimes;
import org.shuniu.meeting.service.rule.RuleLine;
import org.springframework.stereotype.Component;

/** Asks the rules on leaders again when more are asked, or at another time. */
@Component
class LeaderTimesOfApplications implements LeaderTimes {
    private static final Set<String> RULES = Set.of("M11", "M15");

    private final ApplicationBook book;
    private final ApplicationDesk desk;

    LeaderTimesOfApplications(ApplicationBook book, ApplicationDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @Override
    public void requireFree(Meeting meeting, Schedule schedule, Collection<Long> more) {
        var lifted = desk.exceptions().findByMeetingIdOrderByRule(meeting.id()).stream()
                .filter(exception -> Objects.nonNull(exception.grantedOn()))
                .map(MeetingException::rule)
                .collect(Collectors.toSet());
        var broken = book.linesAt(meeting, schedule, more).stream()
                .filter(line -> RULES.contains(line.code()) && line.blocks() && !lifted.contains(line.code()))
                .map(RuleLine::finding)
                .toList();
        if (!broken.isEmpty()) {
            throw new RuleException(broken);
        }
    }
}
