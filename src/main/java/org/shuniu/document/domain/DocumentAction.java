package org.shuniu.document.domain;

import static org.shuniu.document.domain.DocumentStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.state.Transition;

/**
 * The process as one table: from which phases a step may be taken, where it leads, and at which open step of the
 * review. Actions without a step are taken by the holder of a duty at any time in these phases; those without a target
 * leave the document in its phase.
 */
public enum DocumentAction implements Transition<DocumentStatus> {
    // @formatter:off
    EDIT              (EnumSet.of(DRAFTING),                  DRAFTING,  null),
    REQUEST_EXCEPTION (EnumSet.of(DRAFTING),                  DRAFTING,  null),
    APPROVE_EXCEPTION (EnumSet.of(DRAFTING),                  DRAFTING,  null),
    SIGN_EXCEPTION    (EnumSet.of(DRAFTING),                  DRAFTING,  null),
    REFUSE_EXCEPTION  (EnumSet.of(DRAFTING),                  DRAFTING,  null),
    SUBMIT            (EnumSet.of(DRAFTING),                  IN_REVIEW, null),
    APPROVE_UNIT      (EnumSet.of(IN_REVIEW),                 IN_REVIEW, DocumentStep.UNIT_REVIEW),
    COUNTERSIGN       (EnumSet.of(IN_REVIEW),                 IN_REVIEW, DocumentStep.COUNTERSIGN),
    LAPSE_COUNTERSIGN (EnumSet.of(IN_REVIEW),                 IN_REVIEW, null),
    COORDINATE        (EnumSet.of(IN_REVIEW),                 IN_REVIEW, DocumentStep.COORDINATION),
    SHELVE            (EnumSet.of(IN_REVIEW),                 SHELVED,   DocumentStep.COORDINATION),
    ACCEPT            (EnumSet.of(IN_REVIEW),                 IN_REVIEW, DocumentStep.ACCEPTANCE),
    PASS_ISSUING      (EnumSet.of(IN_REVIEW),                 IN_REVIEW, DocumentStep.GATE_ISSUING),
    PASS_POLICY       (EnumSet.of(IN_REVIEW),                 IN_REVIEW, DocumentStep.GATE_POLICY),
    PASS_LEGAL        (EnumSet.of(IN_REVIEW),                 IN_REVIEW, DocumentStep.GATE_LEGAL),
    PASS_FORMAT       (EnumSet.of(IN_REVIEW),                 IN_REVIEW, DocumentStep.GATE_FORMAT),
    SEND_BACK         (EnumSet.of(IN_REVIEW),                 DRAFTING,  null),
    REFUSE            (EnumSet.of(IN_REVIEW),                 REFUSED,   null),
    SIGN              (EnumSet.of(IN_REVIEW),                 SIGNED,    DocumentStep.SIGNATURE),
    REQUEST_AMENDMENT (EnumSet.of(IN_REVIEW),                 IN_REVIEW, DocumentStep.SIGNATURE),
    RECHECK           (EnumSet.of(SIGNED),                    SIGNED,    DocumentStep.RECHECK),
    RETURN_TO_SIGNER  (EnumSet.of(SIGNED),                    IN_REVIEW, DocumentStep.RECHECK),
    NUMBER            (EnumSet.of(SIGNED),                    NUMBERED,  DocumentStep.NUMBERING),
    TYPESET           (EnumSet.of(NUMBERED),                  NUMBERED,  DocumentStep.TYPESETTING),
    SEAL              (EnumSet.of(NUMBERED),                  NUMBERED,  DocumentStep.SEALING),
    DISPATCH          (EnumSet.of(NUMBERED),                  ISSUED,    DocumentStep.DISPATCH),
    RECORD_RECEIPT    (EnumSet.of(ISSUED, ARCHIVED),          null,      null),
    ARCHIVE           (EnumSet.of(ISSUED),                    ARCHIVED,  DocumentStep.ARCHIVING),
    WITHDRAW          (EnumSet.of(DRAFTING, IN_REVIEW),       WITHDRAWN, null),
    RESUME            (EnumSet.of(SHELVED),                   DRAFTING,  null),
    VOID_NUMBER       (EnumSet.of(NUMBERED),                  VOIDED,    null),
    REVOKE            (EnumSet.of(ISSUED, ARCHIVED),          REVOKED,   null),
    REPEAL            (EnumSet.of(ISSUED, ARCHIVED),          REPEALED,  null);
    // @formatter:on

    private final Set<DocumentStatus> from;
    private final @Nullable DocumentStatus target;
    private final @Nullable DocumentStep step;

    DocumentAction(Set<DocumentStatus> from, @Nullable DocumentStatus target, @Nullable DocumentStep step) {
        this.from = from;
        this.target = target;
        this.step = step;
    }

    public Set<DocumentStatus> from() {
        return EnumSet.copyOf(from);
    }

    /** The phase after it, null when that is the phase before it. */
    public @Nullable DocumentStatus target() {
        return target;
    }

    /** The phase to which it leads from this one. */
    public DocumentStatus targetFrom(DocumentStatus status) {
        return target == null ? status : target;
    }

    /** The open step at which this is done. */
    public Optional<DocumentStep> step() {
        return Optional.ofNullable(step);
    }

    /** Taken by whoever holds the work item of the open step, or by his delegate. */
    public boolean isByItem() {
        return step != null || this == SEND_BACK || this == REFUSE;
    }

    @Override
    public boolean startsFrom(DocumentStatus status) {
        return from.contains(status);
    }

    /** Everything that can happen to a document in this phase. */
    public static List<DocumentAction> openFrom(DocumentStatus status) {
        return Transition.openFrom(values(), status);
    }

    public static DocumentAction passing(Gate gate) {
        return switch (gate) {
            case ISSUING -> PASS_ISSUING;
            case POLICY -> PASS_POLICY;
            case LEGAL -> PASS_LEGAL;
            case FORMAT -> PASS_FORMAT;
        };
    }
}
