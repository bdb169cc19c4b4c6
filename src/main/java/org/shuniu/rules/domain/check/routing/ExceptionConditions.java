package org.shuniu.rules.domain.check.routing;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.RuleDesk.Stage;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.springframework.stereotype.Component;

/** R05: the exception from R04 holds with office review, the leader's signature and the words 经…政府同意. */
@Component
class ExceptionConditions implements DocumentCheck {
    private static final Pattern CONSENT = Pattern.compile("经[^，。；\\n]{0,30}(?:政府|党委)[^，。；\\n]{0,6}同意");

    @Override
    public String code() {
        return "R05";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        boolean lifted = facts.exceptionApproved() || context.exceptionLifted();
        if (!lifted
                || Kinds.is(facts, Kinds.LETTER)
                || DepartmentToGovernment.lowerGovernments(facts).isEmpty()) {
            return Stream.empty();
        }
        Stream<Fault> phrase = CONSENT.matcher(facts.body()).find()
                ? Stream.empty()
                : Stream.of(Fault.of("rules.R05.phrase").at("body").suggest("经…人民政府同意"));
        Stream<Fault> signer = context.isFrom(Stage.RECHECK)
                        && (facts.signer() == null || facts.signer().isBlank())
                ? Stream.of(Fault.of("rules.R05.signer").at("signer"))
                : Stream.empty();
        return Stream.concat(phrase, signer);
    }
}
