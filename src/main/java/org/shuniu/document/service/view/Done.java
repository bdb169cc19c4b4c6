package org.shuniu.document.service.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** Who did it, from which unit, when. */
public record Done(String name, String unit, Instant at) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    public static Done of(By by) {
        return new Done(by.signature(), by.unitName(), by.at());
    }

    public static @Nullable Done ofNullable(@Nullable By by) {
        return by == null ? null : of(by);
    }

    /** Office time to the minute. */
    public String minute() {
        return MINUTE.format(at);
    }

    public static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
