package org.shuniu.meeting.domain.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Why the meeting is to be held as it is.
 *
 * @param planItemId its row in the annual plan, null when it is outside of it
 * @param onSiteReason why a meeting that relays or deploys is not held by video
 * @param basis the decision of a session by which the meeting was agreed (MTG-15)
 * @param exceptionReason why a rule is to be lifted for it
 */
@Embeddable
public record Grounds(
        String necessity,
        @Nullable Long planItemId,
        @Nullable String unplannedReason,
        @Nullable String onSiteReason,
        @Embedded @Nullable Basis basis,
        @Nullable String exceptionReason) {}
