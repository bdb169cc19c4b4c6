package org.shuniu.rules.domain.check.wording;

import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.shuniu.rules.domain.check.Phrases;
import org.shuniu.rules.domain.check.Text;
import org.springframework.stereotype.Component;

/** R11: a 报告 carries no request (第十五条（四）). */
@Component
class NoRequestInReport implements DocumentCheck {
    @Override
    public String code() {
        return "R11";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        return Kinds.is(facts, Kinds.REPORT)
                ? Phrases.in(Text.of(facts.body()), context.words("phrases"))
                        .map(hit -> hit.fault("rules.R11").at("body"))
                : Stream.empty();
    }
}
