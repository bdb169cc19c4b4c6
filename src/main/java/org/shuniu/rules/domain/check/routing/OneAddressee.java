package org.shuniu.rules.domain.check.routing;

import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.shuniu.rules.domain.check.Parties;
import org.springframework.stereotype.Component;

/** R06: a paper to a superior has one addressee: 请示 must, others should (第十五条（一）). */
@Component
class OneAddressee implements DocumentCheck {
    @Override
    public String code() {
        return "R06";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        if (!Kinds.isUpward(facts) || facts.addressees().size() == 1) {
            return Stream.empty();
        }
        Fault fault = facts.addressees().isEmpty()
                ? Fault.of("rules.R06.none")
                : Fault.of("rules.R06", facts.addressees().size(), Parties.names(facts.addressees()));
        return Stream.of(
                Kinds.is(facts, Kinds.REQUEST)
                        ? fault.at("addressees")
                        : fault.asMild().at("addressees"));
    }
}
