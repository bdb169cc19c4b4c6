package org.shuniu.rules.domain.check.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.DocumentFacts.Party;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.springframework.stereotype.Component;

/** R08: who writes past an organ sends it a copy (第十四条). */
@Component
class SkippedLevel implements DocumentCheck {
    @Override
    public String code() {
        return "R08";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        var copied = facts.copies().stream().map(Party::name).collect(Collectors.toSet());
        return facts.addressees().stream()
                .filter(party -> party.relation().equals("SKIPPED_SUPERIOR"))
                .flatMap(party -> missing(party, copied).stream().map(name -> Fault.of("rules.R08", party.name(), name)
                        .at("copies")
                        .suggest(name)));
    }

    private static List<String> missing(Party party, Set<String> copied) {
        return party.skipped().stream().filter(name -> !copied.contains(name)).toList();
    }
}
