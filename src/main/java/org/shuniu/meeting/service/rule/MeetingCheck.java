package org.shuniu.meeting.service.rule;

import org.shuniu.rules.RuleInForce;

/** One rule on meetings; its limits, severity and source are data of the rule base. */
public interface MeetingCheck {
    /** Code in the rule base. */
    String code();

    Verdict verdict(MeetingFacts facts, RuleInForce rule);
}
