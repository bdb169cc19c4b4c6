package org.shuniu.meeting.service.preparation;

import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.preparation.UsualItem;

/**
 * Ticks a line of the checklist, or takes the tick back.
 *
 * @param usual one of the usual lines, or
 * @param item one of the meeting's own
 */
public record TickItem(@Nullable UsualItem usual, @Nullable Long item, boolean done) {}
