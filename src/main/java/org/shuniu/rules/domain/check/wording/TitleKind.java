package org.shuniu.rules.domain.check.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.springframework.stereotype.Component;

/** R16: the title ends with the kind of the document, once (第八条). */
@Component
class TitleKind implements DocumentCheck {
    @Override
    public String code() {
        return "R16";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        String title = facts.title().strip();
        List<String> kinds = context.words("kinds");
        Optional<String> last = lastKind(title, kinds);
        if (last.isEmpty()) {
            return Stream.empty();
        }
        String rest = title.substring(0, title.length() - last.get().length());
        Optional<String> before = lastKind(rest, kinds);
        if (before.isPresent()) {
            return Stream.of(Fault.of("rules.R16.doubled", before.get() + last.get())
                    .at("title")
                    .showing(title));
        }
        return isSame(last.get(), facts.kindName())
                ? Stream.empty()
                : Stream.of(Fault.of("rules.R16", last.get(), facts.kindName())
                        .at("title")
                        .showing(title));
    }

    private static Optional<String> lastKind(String title, List<String> kinds) {
        return kinds.stream().filter(title::endsWith).findFirst();
    }

    private static boolean isSame(String inTitle, String kindName) {
        return inTitle.equals(kindName) || Kinds.isOrder(kindName) && inTitle.endsWith("令");
    }
}
