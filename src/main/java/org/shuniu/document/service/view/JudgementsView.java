package org.shuniu.document.service.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.issue.EndingKind;
import org.shuniu.document.domain.opinion.CoordinationResult;
import org.shuniu.document.domain.opinion.CountersignOpinion;
import org.shuniu.document.domain.opinion.GateVerdict;

/** Everything that was judged about a document, in order of time. */
public record JudgementsView(
        List<GateLine> gates,
        List<CountersignLine> countersigns,
        List<DisagreementLine> disagreements,
        List<SignatureLine> signatures,
        List<RecheckLine> rechecks,
        @Nullable ExceptionLine exception,
        List<EndingLine> endings) {

    /**
     * @param isVoid its part was changed later; it counts no longer
     */
    public record GateLine(
            Gate gate,
            GateVerdict verdict,
            String remark,
            @Nullable Boolean conflictFound,
            String findings,
            int textVersion,
            boolean isVoid,
            Done by) {}

    /** A unit asked, and its answer if it has come. */
    public record CountersignLine(
            String unit,
            LocalDate dueOn,
            boolean dueProvisional,
            boolean late,
            @Nullable CountersignOpinion opinion,
            @Nullable String text,
            @Nullable Done by) {}

    /** Both views, and what coordination brought. */
    public record DisagreementLine(
            String unit,
            String opinion,
            String basis,
            @Nullable String ourView,
            @Nullable CoordinationResult result,
            @Nullable String outcome,
            @Nullable Done by) {}

    /** 签发 with the version of the text that was signed. */
    public record SignatureLine(String opinion, LocalDate signedOn, int textVersion, Done by) {}

    /** 复核; {@code changes} is null when the text is exactly the signed one. */
    public record RecheckLine(@Nullable String changes, Done by) {}

    /** The way of DOC-12 so far. */
    public record ExceptionLine(
            String reason,
            Done by,
            @Nullable String officeOpinion,
            @Nullable Done office,
            @Nullable String leaderOpinion,
            @Nullable Done leader,
            @Nullable String refusal,
            @Nullable Done refuser,
            boolean granted,
            boolean voided) {}

    /** Why it ended. */
    public record EndingLine(
            EndingKind kind, String reason, @Nullable String decision, LocalDate effectiveOn, Done by) {}
}
