package org.shuniu.rules.domain.check.wording;

import java.util.List;
import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.shuniu.rules.domain.check.Phrases;
import org.springframework.stereotype.Component;

/** R12: a 请示 ends with 妥否，请批示 or the like. */
@Component
class RequestCloses implements DocumentCheck {
    @Override
    public String code() {
        return "R12";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        List<String> closings = context.words("closings");
        return Kinds.is(facts, Kinds.REQUEST) && !Phrases.any(facts.body(), closings)
                ? Stream.of(Fault.of("rules.R12").at("body").suggest(closings.isEmpty() ? "" : closings.get(0)))
                : Stream.empty();
    }
}
