package org.shuniu.supervision.service.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** Who did it, from which unit, when. */
public record Done(long personId, String name, String unit, Instant at) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    public static Done of(By by) {
        return new Done(by.personId(), by.signature(), by.unitName(), by.at());
    }

    public static @Nullable Done ofNullable(@Nullable By by) {
        return by == null ? null : of(by);
    }

    /** By the daily job, not by a person. */
    public boolean isByItself() {
        return personId == 0;
    }

    /** Office time to the minute. */
    public String minute() {
        return MINUTE.format(at);
    }
}
