package org.shuniu.supervision.domain.study;

import static org.shuniu.supervision.domain.study.StudyStatus.*;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of a research report as one table: from which phase a step may be taken, where it leads, and its address. */
public enum StudyAction implements AddressedTransition<StudyStatus> {
    // @formatter:off
    EDIT      (DRAFTING,  DRAFTING,  "edit"),
    SUBMIT    (DRAFTING,  IN_REVIEW, "submission"),
    APPROVE   (IN_REVIEW, FINISHED,  "approval"),
    SEND_BACK (IN_REVIEW, DRAFTING,  "return"),
    DISCARD   (DRAFTING,  DISCARDED, "discard");
    // @formatter:on

    private final StudyStatus from;
    private final StudyStatus target;
    private final String noun;

    StudyAction(StudyStatus from, StudyStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public StudyStatus from() {
        return from;
    }

    public StudyStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(StudyStatus status) {
        return from == status;
    }

    public static List<StudyAction> openFrom(StudyStatus status) {
        return Transition.openFrom(values(), status);
    }

    public static Optional<StudyAction> named(String noun) {
        return AddressedTransition.named(values(), noun);
    }
}
