package org.shuniu.rules.domain.check.form;

import java.util.List;
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
        Stream<Fault> marked = Stream.concat(
                        Stream.of(facts.title(), facts.body()),
                        Stream.of(facts.listedAttachments(), facts.attachedTitles())
                                .flatMap(List::stream))
                .filter(marks::isMarked)
                .limit(1)
                .map(text -> Fault.of("rules.R23").at(facts.body().equals(text) ? "body" : "title"));
        Stream<Fault> hints = Phrases.in(Text.of(facts.body()), context.words("hints"))
                .map(hit -> hit.fault("rules.R23.hint").asMild().at("body"));
        return Stream.concat(marked, hints);
    }
}
