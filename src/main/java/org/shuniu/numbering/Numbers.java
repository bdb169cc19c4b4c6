package org.shuniu.numbering;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;

/** Gives numbers: no gap, no double, taken last in the step's transaction (DOC-17, DOC-18). */
public interface Numbers {
    /** Series that the organ may use; empty before its 发文立户 is approved (R-NUM-01). */
    List<SeriesCard> openSeries(long organId);

    Optional<SeriesCard> series(long seriesId);

    /**
     * Takes the next number of the series and year in the caller's transaction. Refuses (RefusedException) when the
     * series is not open or belongs to another organ than {@code organId}.
     */
    DocumentNumber take(long seriesId, long organId, int year, SubjectRef subject, Actor actor);

    /** Marks the subject's number as void (作废); it is never used again. Reason is required. */
    void voidNumber(SubjectRef subject, String reason, Actor actor);

    /** R-NUM-01: why this organ may not issue at all; empty once its 发文立户 is approved and a series is open. */
    default Optional<Refusal> refusalToIssue(long organId) {
        return openSeries(organId).isEmpty()
                ? Optional.of(new Refusal("numbering.refused.noAccount").from("numbering.source.account"))
                : Optional.empty();
    }
}
