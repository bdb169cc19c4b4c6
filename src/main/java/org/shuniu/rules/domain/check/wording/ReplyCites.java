package org.shuniu.rules.domain.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.springframework.stereotype.Component;

/** R14: a 批复, or a 函 that answers, names title and number of the paper it answers. */
@Component
class ReplyCites implements DocumentCheck {
    private static final Pattern NUMBER = Pattern.compile("〔\\d{4}〕\\d{1,5}号");
    private static final Pattern TITLE = Pattern.compile("《[^》\\n]{1,200}》|关于[^。\\n]{1,120}的(?:请示|函|报告|来函)");

    @Override
    public String code() {
        return "R14";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        boolean reply = Kinds.is(facts, Kinds.REPLY);
        if (!reply && !(Kinds.is(facts, Kinds.LETTER) && facts.answersIncoming())) {
            return Stream.empty();
        }
        return Stream.of(
                        fault(reply && !facts.answersIncoming(), "rules.R14.link", "basis"),
                        fault(!TITLE.matcher(facts.body()).find(), "rules.R14.title", "body"),
                        fault(!NUMBER.matcher(facts.body()).find(), "rules.R14.number", "body"))
                .flatMap(stream -> stream);
    }

    private static Stream<Fault> fault(boolean wrong, String key, String field) {
        return wrong ? Stream.of(Fault.of(key).at(field)) : Stream.empty();
    }
}
