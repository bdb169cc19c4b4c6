package org.shuniu.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as it was given; never changed. A correction is a further row with {@code correctsId}.
 *
 * @param signature the name as shown: 江帆（代陆文舟）
 * @param signedOn the true date on paper for 代录, else the day of {@code at}
 * @param recordedBy the clerk of a 代录, else null
 * @param scanFileId the scan of the sheet that was signed on paper
 */
public record OpinionView(
        long id,
        String stepKind,
        int round,
        Move move,
        long personId,
        String signature,
        String unitName,
        String text,
        Instant at,
        LocalDate signedOn,
        @Nullable String recordedBy,
        boolean confirmed,
        @Nullable Long scanFileId,
        @Nullable Long correctsId) {}
