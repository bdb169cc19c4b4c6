package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M13: a comprehensive meeting of the government names the decision of the session that agreed to it (MTG-12, MTG-15). */
@Component
class AgreedBySession implements MeetingCheck {
    @Override
    public String code() {
        return "M13";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        var basis = facts.particulars().grounds().basis();
        if (basis != null && basis.isRecorded()) {
            return Verdict.met();
        }
        return facts.meetingClass() == MeetingClass.GOVERNMENT_COMPREHENSIVE ? Verdict.broken("basis") : Verdict.idle();
    }
}
