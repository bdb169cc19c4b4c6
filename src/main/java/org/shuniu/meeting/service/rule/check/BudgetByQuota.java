package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M09: people × days × quota is the limit of what may be asked for (MTG-08). */
@Component
class BudgetByQuota implements MeetingCheck {
    @Override
    public String code() {
        return "M09";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        int people = facts.size().people();
        int days = facts.days();
        int asked = facts.budget().total();
        if (people == 0 || days == 0) {
            return asked == 0 ? Verdict.idle() : Verdict.brokenAs("unknown", "participants");
        }
        int quota = facts.isComprehensive() ? rule.number("quotaComprehensive", 500) : rule.number("quota", 400);
        long most = (long) people * days * quota;
        return asked <= most
                ? Verdict.met(people, days, quota, most, asked)
                : Verdict.broken("lodging", people, days, quota, most, asked);
    }
}
