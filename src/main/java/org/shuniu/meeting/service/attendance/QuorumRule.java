package org.shuniu.meeting.service.attendance;

import java.math.BigDecimal;
import java.util.Collection;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.attendance.Quorum;
import org.shuniu.meeting.service.rule.MeetingRules;
import org.springframework.stereotype.Component;

/** The quorum by the share that the rule base gives (M16). */
@Component
class QuorumRule {
    private static final String CODE = "M16";
    private static final int HALF = 50;

    private final MeetingRules rules;

    QuorumRule(MeetingRules rules) {
        this.rules = rules;
    }

    Quorum of(Meeting meeting, Collection<Attendee> attendees) {
        int percent = rules.rule(CODE)
                .map(rule -> rule.number("moreThanPercent", HALF))
                .orElse(HALF);
        return Quorum.of(meeting.meetingClass(), attendees, BigDecimal.valueOf(percent, 2));
    }
}
