package org.shuniu.document.service.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.followup.FollowUpSettled.Step;
import org.shuniu.kernel.followup.FollowUpStatus;

/**
 * What became of a document's tasks.
 *
 * @param results how the work ended, the newest first
 * @param intake where the reader takes the document up, null for everybody whose duty it is not
 */
public record FollowUpView(
        List<FollowUpStatus.Card> cards,
        List<Result> results,
        @Nullable String intake) {
    public FollowUpView {
        cards = List.copyOf(cards);
        results = List.copyOf(results);
    }

    public boolean isShown() {
        return !cards.isEmpty() || !results.isEmpty() || intake != null;
    }

    /**
     * A line of the story.
     *
     * @param work what was done, null for those who may not know of it: they see that something is done, and when
     */
    public record Result(LocalDate on, Step step, @Nullable Work work) {}

    /** The work and its result. */
    public record Work(@Nullable String number, String title, String outcome, String by, String link) {}
}
