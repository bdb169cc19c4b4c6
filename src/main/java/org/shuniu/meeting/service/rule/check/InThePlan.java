package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M14: a row of the annual plan, or a reason and one step of approval more (MTG-01). */
@Component
class InThePlan implements MeetingCheck {
    @Override
    public String code() {
        return "M14";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        var grounds = facts.particulars().grounds();
        if (grounds.planItemId() != null) {
            return Verdict.met();
        }
        return grounds.unplannedReason() == null ? Verdict.broken("unplannedReason") : Verdict.metAs("unplanned");
    }
}
