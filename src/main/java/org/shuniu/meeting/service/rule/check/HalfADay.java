package org.shuniu.meeting.service.rule.check;

import java.time.Duration;
import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M05: half a day as a rule; advice beside the hard limit of days (B-15 no. 3). */
@Component
class HalfADay implements MeetingCheck {
    @Override
    public String code() {
        return "M05";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        var schedule = facts.schedule();
        if (schedule == null) {
            return Verdict.idle();
        }
        int most = rule.number("hours", 4);
        if (schedule.days() > 1) {
            return Verdict.brokenAs("days", "endsAt", schedule.days());
        }
        long minutes = Duration.between(schedule.startsAt(), schedule.endsAt()).toMinutes();
        return minutes <= most * 60L ? Verdict.met(most) : Verdict.broken("endsAt", most);
    }
}
