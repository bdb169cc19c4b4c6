package org.shuniu.rules.domain.check.routing;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.DocumentFacts.Party;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.springframework.stereotype.Component;

/** R09: papers go to organs, to a leader only when he or she asked for it (第十五条（五）). */
@Component
class PersonAddressed implements DocumentCheck {
    private static final Pattern TITLE = Pattern.compile("(?:省长|市长|州长|县长|区长|乡长|镇长|书记|主席|主任|厅长|局长|处长|部长|秘书长|同志|领导)$");

    @Override
    public String code() {
        return "R09";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        if (facts.assignedByLeader()) {
            return Stream.empty();
        }
        return facts.addressees().stream()
                .filter(PersonAddressed::isPerson)
                .map(party -> Fault.of("rules.R09", party.name()).at("addressees"));
    }

    private static boolean isPerson(Party party) {
        return party.relation().equals("PERSON")
                || party.organId() == null && TITLE.matcher(party.name()).find();
    }
}
