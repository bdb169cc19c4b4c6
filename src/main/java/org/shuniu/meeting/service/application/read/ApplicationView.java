package org.shuniu.meeting.service.application.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.meeting.domain.application.MoneySource;
import org.shuniu.meeting.domain.application.SubVenueLevel;
import org.shuniu.meeting.service.rule.RuleLine;
import org.shuniu.review.CaseProgress;
import org.shuniu.review.OpinionView;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.WorkItemView;

/**
 * The application of a meeting as its page and the API show it.
 *
 * @param lines what the rules say of it now; empty for a standing session
 * @param standing called by the rules of procedure, without application
 * @param term first year of the term by which it is numbered
 */
public record ApplicationView(
        long id,
        boolean standing,
        Said said,
        Money money,
        List<String> leaders,
        @Nullable String approver,
        List<SubVenueCount> subVenues,
        List<ExceptionLine> exceptions,
        List<RuleLine> lines,
        Approval approval,
        Review review,
        int term) {
    /** What the form says. */
    public record Said(
            String necessity,
            @Nullable String planRow,
            @Nullable String unplannedReason,
            @Nullable String onSiteReason,
            @Nullable Agreed basis,
            @Nullable String exceptionReason,
            int participants,
            int staff,
            @Nullable LocalDate heldOn,
            @Nullable String minutesNumber,
            @Nullable String tookPart) {}

    /**
     * The decision of a session by which it was agreed.
     *
     * @param reference as the form names it
     * @param link null for those who may not know of it
     */
    public record Agreed(
            @Nullable String label,
            @Nullable String reference,
            @Nullable String link) {}

    /** The calculation: people × days × quota. */
    public record Money(
            int lodging,
            int meals,
            int other,
            int total,
            @Nullable MoneySource source,
            @Nullable String note,
            int people,
            int days,
            int quota,
            long most) {}

    /** How many sub-venues of a level. */
    public record SubVenueCount(SubVenueLevel level, List<String> names) {}

    /** A rule lifted or to be lifted. */
    public record ExceptionLine(
            String rule,
            String reason,
            @Nullable String grantedBy,
            @Nullable LocalDate grantedOn) {}

    /** Who applied and who approved, printed on the notice (MTG-12). */
    public record Approval(
            @Nullable String submitter,
            @Nullable Instant submittedAt,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn) {}

    /** Where the case is and what was said. */
    public record Review(
            @Nullable CaseProgress progress,
            List<OpinionView> opinions,
            List<ReviewDesk.Choice> choices,
            @Nullable WorkItemView item,
            SubjectRef subject) {}
}
