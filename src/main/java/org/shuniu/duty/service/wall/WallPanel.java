package org.shuniu.duty.service.wall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One panel of the board: a heading with a number, and its most urgent lines.
 *
 * @param key words of the panel stand below {@code duty.wall.panel.<key>}: title, none
 * @param count how many there are in all, of which {@code lines} are the first
 */
public record WallPanel(String key, long count, List<WallLine> lines) {
    public WallPanel {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param tagKey words of its state, or null
     * @param tone danger, warning, success or info
     */
    public record WallLine(
            String text,
            String detail,
            @Nullable String tagKey,
            String tone,
            @Nullable WallClock clock) {}

    /** A limit that runs: words stand under {@code key}; late from then on. */
    public record WallClock(String key, Instant due, boolean late, long minutes) {
        public static WallClock until(String key, Instant due, Instant now) {
            long seconds = due.getEpochSecond() - now.getEpochSecond();
            return new WallClock(key, due, seconds < 0, Math.abs(seconds) / 60);
        }
    }
}
