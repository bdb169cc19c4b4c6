package org.shuniu.rules.domain.check.form;

import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.springframework.stereotype.Component;

/** R22: no paper goes down while units that were asked disagree (第十六条（四）). */
@Component
class DisagreementSettled implements DocumentCheck {
    @Override
    public String code() {
        return "R22";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        return facts.openDisagreements() > 0 && Kinds.isDownward(facts)
                ? Stream.of(Fault.of("rules.R22", facts.openDisagreements()))
                : Stream.empty();
    }
}
