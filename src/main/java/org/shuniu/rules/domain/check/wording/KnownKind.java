package org.shuniu.rules.domain.check.wording;

import java.util.List;
import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.springframework.stereotype.Component;

/** R01: the kind is one of those the regulation knows; the list is the parameter {@code kinds} (第八条). */
@Component
class KnownKind implements DocumentCheck {
    @Override
    public String code() {
        return "R01";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        List<String> kinds = context.words("kinds");
        boolean known = kinds.contains(facts.kindName())
                || Kinds.isOrder(facts) && kinds.stream().anyMatch(Kinds::isOrder);
        return known
                ? Stream.empty()
                : Stream.of(
                        Fault.of("rules.R01", facts.kindName(), kinds.size()).at("kind"));
    }
}
