package org.shuniu.supervision.domain.report;

import static org.shuniu.supervision.domain.report.ReportStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of a report as one table: from which phases a step may be taken, where it leads, and its address. */
public enum ReportAction implements AddressedTransition<ReportStatus> {
    // @formatter:off
    EDIT       (EnumSet.of(DRAFTING),                DRAFTING,    "edit"),
    RECOUNT    (EnumSet.of(DRAFTING),                DRAFTING,    "figures"),
    SUBMIT     (EnumSet.of(DRAFTING),                IN_REVIEW,   "submission"),
    APPROVE    (EnumSet.of(IN_REVIEW),               WITH_SIGNER, "approval"),
    SEND_BACK  (EnumSet.of(IN_REVIEW, WITH_SIGNER),  DRAFTING,    "return"),
    SIGN       (EnumSet.of(WITH_SIGNER),             SIGNED,      "signature"),
    DISTRIBUTE (EnumSet.of(SIGNED, DISTRIBUTED),     DISTRIBUTED, "distribution"),
    DISCARD    (EnumSet.of(DRAFTING),                DISCARDED,   "discard");
    // @formatter:on

    private final Set<ReportStatus> from;
    private final ReportStatus target;
    private final String noun;

    ReportAction(Set<ReportStatus> from, ReportStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public Set<ReportStatus> from() {
        return EnumSet.copyOf(from);
    }

    public ReportStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(ReportStatus status) {
        return from.contains(status);
    }

    public static List<ReportAction> openFrom(ReportStatus status) {
        return Transition.openFrom(values(), status);
    }

    public static Optional<ReportAction> named(String noun) {
        return AddressedTransition.named(values(), noun);
    }
}
