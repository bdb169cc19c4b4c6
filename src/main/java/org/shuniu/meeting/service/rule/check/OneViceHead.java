package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M11: one deputy head of the government attends, unless the government calls it (MTG-09, SCH-03). */
@Component
class OneViceHead implements MeetingCheck {
    @Override
    public String code() {
        return "M11";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        if (facts.meetingClass() == MeetingClass.GOVERNMENT_COMPREHENSIVE) {
            return Verdict.metAs("several", facts.viceHeads().size());
        }
        int most = rule.number("viceHeads", 1);
        int count = facts.viceHeads().size();
        return count <= most
                ? Verdict.met(count, most)
                : Verdict.broken("leaders", count, most, String.join("、", facts.viceHeads()));
    }
}
