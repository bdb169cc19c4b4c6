package org.shuniu.proposal.service.policy;

import java.util.Optional;
import org.shuniu.kernel.Refusal;
import org.shuniu.proposal.domain.PartState;

/** 延期: asked for before the limit is over, decided by the office, never beyond the longest limit. */
final class ExtensionRules {
    private ExtensionRules() {}

    static Optional<Refusal> ask(Situation now) {
        var clocks = now.proposal().clocks();
        var term = clocks.term();
        if (!now.part().answers() || !now.ownIs(PartState.ACCEPTED)) {
            return Optional.of(new Refusal("proposal.refused.notAnswering"));
        }
        if (clocks.extension() != null) {
            return Optional.of(new Refusal("proposal.refused.extensionAsked"));
        }
        if (term == null || term.months() >= now.mostMonths()) {
            return Optional.of(new Refusal("proposal.refused.longest", now.mostMonths()).from("proposal.source.limit"));
        }
        return now.today().isAfter(term.dueOn())
                ? Optional.of(new Refusal(
                                "proposal.refused.extensionLate", term.dueOn().toString())
                        .from("proposal.source.extension"))
                : Optional.empty();
    }

    static Optional<Refusal> decide(Situation now) {
        return now.proposal().clocks().extension() == null
                ? Optional.of(new Refusal("proposal.refused.noExtension"))
                : Optional.empty();
    }
}
