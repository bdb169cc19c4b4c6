package org.shuniu.duty.service.check;

import org.jspecify.annotations.Nullable;

/**
 * One call with what shows its answer.
 *
 * @param answers the reader's own room is called and may answer now
 * @param records the reader may record an answer by telephone
 */
public record CheckView(
        CheckRow row,
        int version,
        String fromRoomName,
        @Nullable String words,
        @Nullable String evidence,
        boolean answers,
        boolean records) {}
