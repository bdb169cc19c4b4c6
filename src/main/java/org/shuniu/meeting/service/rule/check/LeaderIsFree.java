package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M15: who is asked has nothing else to attend at that time (SCH-03). */
@Component
class LeaderIsFree implements MeetingCheck {
    @Override
    public String code() {
        return "M15";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        var leaders = facts.around().leaders();
        if (facts.schedule() == null || leaders.asked() == 0) {
            return Verdict.idle();
        }
        return leaders.taken().isEmpty()
                ? Verdict.met(leaders.asked())
                : Verdict.broken("leaders", String.join("、", leaders.taken()));
    }
}
