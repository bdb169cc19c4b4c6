package org.shuniu.duty.web.room;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The untouched form of whichever part is asked for; the command takes its place when it is sent. */
record PartForm(
        @Nullable Long personId,
        @Nullable String seat,
        @Nullable LocalDate trainedOn,
        @Nullable Integer position,
        @Nullable String lineKind,
        @Nullable String number,
        @Nullable String note,
        @Nullable String name,
        @Nullable Integer quantity,
        @Nullable String text,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable String relation) {
    static PartForm blank() {
        return new PartForm(null, "OFFICER", null, null, "DIRECT", null, null, null, 1, null, null, null, "UPPER");
    }
}
