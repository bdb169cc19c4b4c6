package org.shuniu.rules.domain.check.form;

import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.SecrecyMarks;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Phrases;
import org.shuniu.rules.domain.check.Text;
import org.springframework.stereotype.Component;

/** R23: state secrets never enter (保密法 第三十一条); words that hint at one ask for a second look. */
@Component
class NoSecret implements DocumentCheck {
    @Override
    public String code() {
        return "R23";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        SecrecyMarks marks = new SecrecyMarks(context.words("refuse"));
        Stream<Fault> marked = Stream.of(
                        marked(marks, "title", Stream.of(facts.title())),
                        marked(marks, "body", Stream.of(facts.body())),
                        marked(
                                marks,
                                "attachments",
                                Stream.concat(facts.listedAttachments().stream(), facts.attachedTitles().stream())))
                .flatMap(stream -> stream);
        Stream<Fault> hints = Phrases.in(Text.of(facts.body()), context.words("hints"))
                .map(hit -> hit.fault("rules.R23.hint").asMild().at("body"));
        return Stream.concat(marked, hints);
    }

    private static Stream<Fault> marked(SecrecyMarks marks, String field, Stream<String> texts) {
        return texts.anyMatch(marks::isMarked) ? Stream.of(Fault.of("rules.R23").at(field)) : Stream.empty();
    }
}
