package org.shuniu.rules.domain.check.form;

import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.springframework.stereotype.Component;

/** R34: 公开属性 is chosen, with a reason when the paper is withheld (政府信息公开条例 第十六条). */
@Component
class DisclosureChosen implements DocumentCheck {
    @Override
    public String code() {
        return "R34";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        if (facts.disclosure() == null || facts.disclosure().isBlank()) {
            return Stream.of(Fault.of("rules.R34").at("disclosure"));
        }
        boolean reasonMissing =
                facts.disclosureReason() == null || facts.disclosureReason().isBlank();
        return context.words("reasonFor").contains(facts.disclosure()) && reasonMissing
                ? Stream.of(Fault.of("rules.R34.reason").at("disclosureReason"))
                : Stream.empty();
    }
}
