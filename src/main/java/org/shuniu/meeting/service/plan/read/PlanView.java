package org.shuniu.meeting.service.plan.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.plan.PlanAction;
import org.shuniu.meeting.domain.plan.PlanReturn;
import org.shuniu.meeting.domain.plan.PlanRow;
import org.shuniu.meeting.domain.plan.PlanStatus;
import org.shuniu.meeting.domain.plan.RowVerdict;

/**
 * An annual plan as its page and the API show it.
 *
 * @param returned why it last went back to its unit
 * @param steps what may be done now, with the reason where it may not
 */
public record PlanView(
        long id,
        int version,
        String organName,
        int year,
        PlanStatus status,
        LocalDate deadline,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        int lateDays,
        @Nullable PlanReturn returned,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate issuedOn,
        List<Row> rows,
        List<Step> steps) {
    /** @param likes rows of other units that are much the same */
    public record Row(
            long id,
            PlanRow row,
            RowVerdict verdict,
            @Nullable String reason,
            List<String> likes) {}

    /** A button, or why there is none. */
    public record Step(PlanAction action, @Nullable Refusal refusal) {}

    /** With the rows of this verdict only; all of them for null. */
    public PlanView only(@Nullable RowVerdict verdict) {
        return verdict == null
                ? this
                : new PlanView(
                        id,
                        version,
                        organName,
                        year,
                        status,
                        deadline,
                        submittedAt,
                        submittedBy,
                        lateDays,
                        returned,
                        approvedBy,
                        approvedOn,
                        issuedOn,
                        rows.stream().filter(row -> row.verdict() == verdict).toList(),
                        steps);
    }

    public int people() {
        return rows.stream().mapToInt(row -> row.row().people()).sum();
    }

    public int cost() {
        return rows.stream().mapToInt(row -> row.row().cost()).sum();
    }
}
