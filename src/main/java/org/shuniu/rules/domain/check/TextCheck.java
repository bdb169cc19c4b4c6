package org.shuniu.rules.domain.check;

import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;

/** A check that needs nothing but the text, so that it also serves pasted and imported text. */
public interface TextCheck extends DocumentCheck {
    /** Must take time linear in the length of the text. */
    Stream<Fault> checkText(Text text);

    @Override
    default Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        return checkText(Text.of(facts.body())).map(fault -> fault.at("body"));
    }
}
