package org.shuniu.proposal.service.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.work.ReplyState;

/**
 * A unit's answer.
 *
 * @param withheldBecause null when it is made public
 * @param link of the letter, null when it was recorded from paper or the reader may not see it
 */
public record ReplyView(
        String unitName,
        int round,
        String answerClass,
        @Nullable String explanation,
        @Nullable String withheldBecause,
        ReplyState state,
        @Nullable Long documentId,
        @Nullable String link,
        @Nullable String number,
        @Nullable LocalDate repliedOn,
        boolean late) {}
