package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M10: paid from the own budget; nothing apportioned or shifted (MTG-08). */
@Component
class OwnMoney implements MeetingCheck {
    @Override
    public String code() {
        return "M10";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        var source = facts.budget().moneySource();
        if (source == null) {
            return facts.budget().total() == 0 ? Verdict.idle() : Verdict.brokenAs("unknown", "moneySource");
        }
        return rule.words("sources").contains(source.name())
                ? Verdict.met()
                : Verdict.brokenAs(source.name(), "moneySource");
    }
}
