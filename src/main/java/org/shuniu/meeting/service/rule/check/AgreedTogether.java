package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M01: the department's leadership agreed collectively; a meeting of the government itself is agreed by the government (MTG-02). */
@Component
class AgreedTogether implements MeetingCheck {
    @Override
    public String code() {
        return "M01";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        if (facts.meetingClass() == MeetingClass.GOVERNMENT_COMPREHENSIVE) {
            return Verdict.idle();
        }
        var decision = facts.particulars().collective();
        return decision.isComplete()
                ? Verdict.met(String.valueOf(decision.heldOn()), String.valueOf(decision.minutesNumber()))
                : Verdict.broken("heldOn");
    }
}
