package org.shuniu.rules.domain.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.DocumentFacts.Party;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.shuniu.rules.domain.check.Parties;
import org.springframework.stereotype.Component;

/** R15: title = organ + matter + kind, without punctuation at the end (第九条（七）). */
@Component
class TitleParts implements DocumentCheck {
    private static final Pattern END_MARK = Pattern.compile("[。，、；：？！.,;:?!]$");
    private static final Pattern MATTER = Pattern.compile("关于.+");

    @Override
    public String code() {
        return "R15";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        String title = facts.title().strip();
        if (title.isEmpty()) {
            return Stream.of(Fault.of("rules.R15.empty").at("title"));
        }
        return Stream.of(
                        fault(END_MARK.matcher(title).find(), "rules.R15.mark"),
                        fault(!endsWithKind(title, facts), "rules.R15.kind", facts.kindName()),
                        fault(
                                !startsWithIssuer(title, facts),
                                "rules.R15.organ",
                                facts.issuer().name()),
                        fault(
                                needsMatter(facts, context)
                                        && !MATTER.matcher(title).find(),
                                "rules.R15.matter"))
                .flatMap(stream -> stream)
                .map(fault -> fault.at("title").showing(title));
    }

    private static boolean endsWithKind(String title, DocumentFacts facts) {
        return Kinds.isOrder(facts) ? title.endsWith("令") : title.endsWith(facts.kindName());
    }

    private static boolean startsWithIssuer(String title, DocumentFacts facts) {
        int matter = title.indexOf("关于");
        return Parties.issuers(facts).stream().map(Party::name).anyMatch(title::startsWith) || matter > 1;
    }

    private static boolean needsMatter(DocumentFacts facts, CheckContext context) {
        return !context.words("withoutMatter").contains(facts.kindName()) && !Kinds.isOrder(facts);
    }

    private static Stream<Fault> fault(boolean wrong, String key, Object... args) {
        return wrong ? Stream.of(Fault.of(key, args)) : Stream.empty();
    }
}
