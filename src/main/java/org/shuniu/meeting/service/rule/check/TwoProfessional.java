package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M02: professional meetings of a calendar year, those with an exception counted, too (MTG-02). */
@Component
class TwoProfessional implements MeetingCheck {
    @Override
    public String code() {
        return "M02";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        return facts.meetingClass() == MeetingClass.PROFESSIONAL
                ? Counted.of(facts.around().professional(), rule.number("maxPerYear", 2))
                : Verdict.idle();
    }
}
