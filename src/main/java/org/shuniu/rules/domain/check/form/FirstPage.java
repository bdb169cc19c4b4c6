package org.shuniu.rules.domain.check.form;

import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.springframework.stereotype.Component;

/** R27: the first page shows body text (GB/T 9704 7.3.3); known only after layout. */
@Component
class FirstPage implements DocumentCheck {
    @Override
    public String code() {
        return "R27";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        return Boolean.FALSE.equals(facts.firstPageShowsBody())
                ? Stream.of(Fault.of("rules.R27").at("body"))
                : Stream.empty();
    }
}
