package org.shuniu.duty.service.log;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.log.LogKind;

/**
 * Records what came in. Only the type and the words must be there: nobody is asked for more while the caller waits.
 *
 * @param roomId the first of one's own rooms when null
 * @param happenedAt office time such as 2026-07-18T22:10; now when empty
 * @param toldAt when the caller told others, same form
 * @param readBack the instruction was read back
 * @param open something is still to be done
 */
public record RecordEntry(
        @Nullable Long roomId,

        @NotNull(message = "{duty.log.kind.required}") @Nullable
        LogKind kind,

        @Nullable String happenedAt,

        @Size(max = 100, message = "{duty.log.short.long}") @Nullable
        String callerUnit,

        @Size(max = 100, message = "{duty.log.short.long}") @Nullable
        String callerName,

        @Size(max = 100, message = "{duty.log.short.long}") @Nullable
        String callerPost,

        @Size(max = 100, message = "{duty.log.short.long}") @Nullable
        String callerPhone,

        @Size(max = 200, message = "{duty.log.short.long}") @Nullable
        String place,

        @NotBlank(message = "{duty.log.content.required}") @Size(max = 4000, message = "{duty.log.text.long}")
        String content,

        @Size(max = 2000, message = "{duty.log.text.long}") @Nullable
        String cause,

        @Size(max = 2000, message = "{duty.log.text.long}") @Nullable
        String process,

        @Size(max = 2000, message = "{duty.log.text.long}") @Nullable
        String measures,

        @Size(max = 2000, message = "{duty.log.text.long}") @Nullable
        String result,

        @Size(max = 2000, message = "{duty.log.text.long}") @Nullable
        String impact,

        @Size(max = 2000, message = "{duty.log.text.long}") @Nullable
        String trend,

        @Size(max = 200, message = "{duty.log.short.long}") @Nullable
        String toldWhom,

        @Nullable String toldAt,
        boolean readBack,
        boolean open) {

    public static RecordEntry blank(@Nullable Long roomId, String now) {
        // @formatter:off
        return new RecordEntry(roomId, LogKind.LOWER_REPORT, now, null, null, null, null, null, "", null, null, null,
                null, null, null, null, null, false, false);
        // @formatter:on
    }

    /** Begun from a number of the directory: whom the officer calls. */
    public RecordEntry calling(String unit, String number) {
        // @formatter:off
        return new RecordEntry(roomId, LogKind.LIAISON, happenedAt, unit, null, null, number, null, content, null, null,
                null, null, null, null, null, null, false, false);
        // @formatter:on
    }

    public static RecordEntry of(LogKind kind, String happenedAt, String unit, String content, boolean open) {
        // @formatter:off
        return new RecordEntry(null, kind, happenedAt, unit, null, null, null, null, content, null, null, null, null,
                null, null, null, null, false, open);
        // @formatter:on
    }
}
