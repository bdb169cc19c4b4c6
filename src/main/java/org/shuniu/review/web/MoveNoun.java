package org.shuniu.review.web;

import java.util.Arrays;
import java.util.Optional;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.review.Move;

/** A step is a place you post to: the noun of each move in an address. */
enum MoveNoun {
    AGREEMENT("agreement", Move.AGREE, true),
    DISAGREEMENT("disagreement", Move.DISAGREE, true),
    RETURN("return", Move.RETURN, true),
    TRANSFER("transfer", Move.TRANSFER, true),
    DELEGATION("delegation", Move.DELEGATE, true),
    ADDITIONAL_SIGNERS("additional-signers", Move.ADD_SIGNER, true),
    REMOVED_SIGNERS("removed-signers", Move.REMOVE_SIGNER, false),
    URGE("urge", Move.URGE, false),
    CIRCULATION("circulation", Move.CIRCULATE, false),
    RECALL("recall", Move.RECALL, false),
    TERMINATION("termination", Move.TERMINATE, false),
    REASSIGNMENT("reassignment", Move.REASSIGN, false),
    RECORD("record", Move.RECORD, false);

    private final String noun;
    private final Move move;
    private final boolean onItem;

    MoveNoun(String noun, Move move, boolean onItem) {
        this.noun = noun;
        this.move = move;
        this.onItem = onItem;
    }

    static MoveNoun named(String noun) {
        return Arrays.stream(values())
                .filter(one -> one.noun.equals(noun))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    static Optional<MoveNoun> of(Move move) {
        return Arrays.stream(values()).filter(one -> one.move == move).findFirst();
    }

    String noun() {
        return noun;
    }

    Move move() {
        return move;
    }

    /** Made on an own work item; the others on the case. */
    boolean isOnItem() {
        return onItem;
    }
}
