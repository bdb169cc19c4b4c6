package org.shuniu.proposal;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * A proposal went a step.
 *
 * @param step name of the step, e.g. ASSIGN, DECLINE, REPLY
 */
public record ProposalMoved(
        String key,
        ProposalId proposal,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {

    public ProposalMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(ProposalId proposal) {
        return "proposal:" + proposal.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "proposal." + step;
    }

    @Override
    public SubjectRef subject() {
        return proposal.subject();
    }

    @Override
    public String link() {
        return proposal.link();
    }
}
