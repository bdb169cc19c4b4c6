package org.shuniu.rules.domain.check;

import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;

/** One check of the rule base. Several checks may serve one rule; one runs only while its rule is in force. */
public interface DocumentCheck {
    /** Code of the rule, e.g. R04. */
    String code();

    Stream<Fault> check(DocumentFacts facts, CheckContext context);
}
