package org.shuniu.supervision.service.board;

import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;

/**
 * A number of the board, to open the matters behind it.
 *
 * @param unit of a unit's line; then its own part decides, otherwise the worst light of all
 * @param leader of a leader's line, {@code noLeader} of the line of matters without one
 * @param light null for all that is open
 */
public record BoardCell(
        @Nullable BoardScope scope,
        @Nullable Long unit,
        @Nullable Long leader,
        @Nullable Boolean noLeader,
        @Nullable Light light) {}
