package org.shuniu.duty.domain.incident.report;

import static org.shuniu.duty.domain.incident.report.ReportStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of a written report as one table. A signer need not wait for the writer to submit. */
public enum ReportAction implements AddressedTransition<ReportStatus> {
    // @formatter:off
    EDIT      (EnumSet.of(DRAFT),              DRAFT,       "edit"),
    SUBMIT    (EnumSet.of(DRAFT),              WITH_SIGNER, "submission"),
    SIGN      (EnumSet.of(DRAFT, WITH_SIGNER), SIGNED,      "signature"),
    SEND_BACK (EnumSet.of(WITH_SIGNER),        DRAFT,       "return"),
    DISCARD   (EnumSet.of(DRAFT),              DISCARDED,   "discard");
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
