package org.shuniu.supervision.service.policy;

import java.util.List;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.PartRole;
import org.shuniu.supervision.domain.part.PartStatus;

/**
 * All that the policy looks at beside the actor when a matter as a whole is moved.
 *
 * @param parts units that count: those passed on are left out once their successor has received
 * @param ofSupervision the actor works in the office that follows it up
 * @param isHeadOfGovernment the actor is the administrative head of the government
 * @param isLeader the actor is the leader to whom the result goes
 * @param openChildren sub-items of new instructions that are not settled
 */
public record Situation(
        Matter matter,
        List<MatterPart> parts,
        boolean ofSupervision,
        boolean isHeadOfGovernment,
        boolean isLeader,
        int openChildren) {

    public Situation {
        parts = List.copyOf(parts);
    }

    boolean isAccepted() {
        return current().stream().allMatch(part -> part.status() == PartStatus.ACCEPTED);
    }

    boolean hasLead() {
        return current().stream().anyMatch(part -> part.role() == PartRole.LEAD);
    }

    boolean allCoReported() {
        return current().stream()
                .filter(part -> part.role() == PartRole.CO)
                .allMatch(part -> part.status() == PartStatus.REPORTED || part.status() == PartStatus.ACCEPTED);
    }

    List<MatterPart> current() {
        return parts.stream()
                .filter(part -> part.status() != PartStatus.RELEASED && !part.isPassedOn())
                .toList();
    }
}
