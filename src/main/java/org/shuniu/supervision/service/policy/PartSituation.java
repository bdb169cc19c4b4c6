package org.shuniu.supervision.service.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.record.Extension;

/**
 * What the policy looks at when one unit's part is moved.
 *
 * @param isLiaison the actor is 督查联络员 of the unit
 * @param isHead the actor is the head of the unit
 * @param isHandler the actor does the work
 * @param objectionUntil the last day for an objection
 * @param extension the open request for more time
 * @param finalReady a final feedback with evidence has been drawn up in this round
 * @param passedOnOpen another unit has been asked and has not yet received
 */
public record PartSituation(
        Situation matter,
        MatterPart part,
        boolean isLiaison,
        boolean isHead,
        boolean isHandler,
        LocalDate today,
        @Nullable LocalDate objectionUntil,
        @Nullable Extension extension,
        boolean finalReady,
        boolean passedOnOpen) {

    boolean isOfUnit() {
        return isLiaison || isHead || isHandler;
    }
}
