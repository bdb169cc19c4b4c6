package org.shuniu.meeting.domain.topic;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a unit that was asked says (征求意见).
 *
 * @param agrees false for 有不同意见
 */
@Embeddable
public record Consultation(
        String unitName, boolean agrees, @Nullable String opinion) {}
