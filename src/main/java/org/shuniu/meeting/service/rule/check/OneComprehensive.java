package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M03: comprehensive meetings of a field in a calendar year (B-15 no. 2). */
@Component
class OneComprehensive implements MeetingCheck {
    @Override
    public String code() {
        return "M03";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        return facts.meetingClass() == MeetingClass.COMPREHENSIVE
                ? Counted.of(facts.around().comprehensive(), rule.number("maxPerYear", 1))
                : Verdict.idle();
    }
}
