package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M06: meetings that relay or deploy are held by video, or say why not (MTG-05). */
@Component
class VideoFirst implements MeetingCheck {
    @Override
    public String code() {
        return "M06";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        if (!rule.words("purposes").contains(facts.purpose().name())) {
            return Verdict.idle();
        }
        if (facts.form() == MeetingForm.VIDEO) {
            return Verdict.met();
        }
        return facts.particulars().grounds().onSiteReason() == null
                ? Verdict.broken("onSiteReason")
                : Verdict.brokenAs("reasoned", "onSiteReason");
    }
}
