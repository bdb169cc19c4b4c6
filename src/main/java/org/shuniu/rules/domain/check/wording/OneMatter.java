package org.shuniu.rules.domain.check.wording;

import java.util.List;
import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.shuniu.rules.domain.check.Phrases;
import org.shuniu.rules.domain.check.Phrases.Hit;
import org.shuniu.rules.domain.check.Text;
import org.springframework.stereotype.Component;

/** R10: one 请示, one matter (第十五条（四）). A hint: it counts sentences that ask and words that join a second
 * request. */
@Component
class OneMatter implements DocumentCheck {
    @Override
    public String code() {
        return "R10";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        if (!Kinds.is(facts, Kinds.REQUEST)) {
            return Stream.empty();
        }
        Text sentences = Text.of(withoutClosings(facts.body(), context.words("closings")));
        List<Hit> joined = Phrases.in(sentences, context.words("joining")).toList();
        List<Hit> asked = Phrases.in(sentences, context.words("asking")).toList();
        if (!joined.isEmpty()) {
            return Stream.of(joined.get(0).fault("rules.R10.joined").at("body"));
        }
        return clauses(sentences, context.words("asking")) < 2
                ? Stream.empty()
                : Stream.of(asked.get(asked.size() - 1).fault("rules.R10").at("body"));
    }

    private static long clauses(Text text, List<String> asking) {
        return text.written()
                .flatMap(line -> Stream.of(line.words().split("[。；;]")))
                .filter(clause -> Phrases.any(clause, asking))
                .count();
    }

    private static String withoutClosings(String body, List<String> closings) {
        String rest = body;
        for (String closing : closings) {
            rest = rest.replace(closing, "");
        }
        return rest;
    }
}
