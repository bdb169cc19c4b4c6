package org.shuniu.duty.service.wall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The situation board of a room at a moment. */
public record WallView(
        String organ,
        String room,
        Instant now,
        @Nullable Watch onDuty,
        @Nullable Watch next,
        List<WallPanel> panels) {
    /** A shift: who leads it, who sits in it as 主班 and 副班, and until when. */
    public record Watch(
            Instant from, Instant until, @Nullable String leader, List<String> main, List<String> second) {}
}
