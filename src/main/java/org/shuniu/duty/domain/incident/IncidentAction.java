package org.shuniu.duty.domain.incident;

import static org.shuniu.duty.domain.incident.IncidentStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/**
 * The life of an incident as one table: from which phases a step may be taken, where it leads (null: it stays), and
 * its address. A first report is never held back by a missing grade (B-4.2): it starts from every phase before it.
 */
public enum IncidentAction implements AddressedTransition<IncidentStatus> {
    // @formatter:off
    REGISTER     (EnumSet.of(RECEIVED),                                                 VERIFYING, "registration"),
    GRADE        (EnumSet.of(VERIFYING),                                                GRADED,    "grading"),
    REGRADE      (EnumSet.of(GRADED, REPORTED, HANDLING, FINISHED),                     null,      "grading"),
    FIRST_REPORT (EnumSet.of(RECEIVED, VERIFYING, GRADED),                              REPORTED,  "reports"),
    FOLLOW_UP    (EnumSet.of(REPORTED, HANDLING),                                       HANDLING,  "reports"),
    FINAL_REPORT (EnumSet.of(HANDLING),                                                 FINISHED,  "reports"),
    SUPPLEMENT   (EnumSet.of(FINISHED),                                                 null,      "reports"),
    STATE        (EnumSet.of(RECEIVED, VERIFYING, GRADED, REPORTED, HANDLING, FINISHED), null,     "facts"),
    HANDLE       (EnumSet.of(RECEIVED, VERIFYING, GRADED, REPORTED, HANDLING, FINISHED), null,     "handling"),
    APPEND       (EnumSet.of(RECEIVED, VERIFYING, GRADED, REPORTED, HANDLING, FINISHED), null,     "notes"),
    MERGE        (EnumSet.of(RECEIVED, VERIFYING, GRADED, REPORTED, HANDLING),          null,      "merges"),
    FAULT        (EnumSet.allOf(IncidentStatus.class),                                  null,      "late-cases"),
    CLOSE        (EnumSet.of(RECEIVED, VERIFYING, GRADED),                              ARCHIVED,  "closing"),
    ARCHIVE      (EnumSet.of(FINISHED),                                                 ARCHIVED,  "archiving"),
    REOPEN       (EnumSet.of(ARCHIVED),                                                 RECEIVED,  "reopening"),
    RESUME       (EnumSet.of(ARCHIVED),                                                 FINISHED,  "reopening");
    // @formatter:on

    private final Set<IncidentStatus> from;
    private final @Nullable IncidentStatus target;
    private final String noun;

    IncidentAction(Set<IncidentStatus> from, @Nullable IncidentStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public Set<IncidentStatus> from() {
        return EnumSet.copyOf(from);
    }

    /** Where it leads; empty when the phase stays. */
    public Optional<IncidentStatus> target() {
        return Optional.ofNullable(target);
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(IncidentStatus status) {
        return from.contains(status);
    }

    /** Grave figures grade what has only been heard of, too: it stays received until it is registered. */
    static IncidentAction gradingFrom(IncidentStatus status) {
        return switch (status) {
            case RECEIVED -> STATE;
            case VERIFYING -> GRADE;
            default -> REGRADE;
        };
    }

    /** Taken by nobody: a later report of a lower room does it. */
    public boolean isByArrival() {
        return this == REOPEN || this == RESUME;
    }

    public static List<IncidentAction> openFrom(IncidentStatus status) {
        return Transition.openFrom(values(), status);
    }
}
