package org.shuniu.review;

import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Role;

/**
 * A kind of step a subject knows, with words under {@code review.step.<code>}.
 *
 * @param code e.g. UNIT_REVIEW, COUNTERSIGN, GATE_POLICY, SIGNATURE
 * @param required cannot be configured away (审核, 签发, 复核 before 编号)
 * @param ownForm the subject has its own form for 同意 at this step (number, seal …), so the generic one is not offered
 * @param moves what a handler may do here besides AGREE
 * @param defaultRole role proposed when a route is edited
 * @param everybody the subject names who acts here, and waits for each of them; a route cannot say otherwise
 */
public record StepKind(
        String code,
        boolean required,
        boolean ownForm,
        Set<Move> moves,
        Optional<Role> defaultRole,
        boolean everybody) {
    public StepKind(String code, boolean required, boolean ownForm, Set<Move> moves, Optional<Role> defaultRole) {
        this(code, required, ownForm, moves, defaultRole, false);
    }

    public StepKind {
        moves = Set.copyOf(moves);
    }
}
