package org.shuniu.meeting.service.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.followup.FollowUpSettled;
import org.shuniu.kernel.followup.FollowUpStatus;

/**
 * What became of a meeting's decisions.
 *
 * @param results how the work ended, the newest first
 */
public record FollowUpView(List<FollowUpStatus.Card> cards, List<Result> results) {
    public FollowUpView {
        cards = List.copyOf(cards);
        results = List.copyOf(results);
    }

    /**
     * A line of the story.
     *
     * @param work what was done, null for those who may not know of it: they see that something is done, and when
     */
    public record Result(
            LocalDate on,
            FollowUpSettled.Step step,
            @Nullable Work work) {}

    /** The work and its result. */
    public record Work(@Nullable String number, String title, String outcome, String by, String link) {}
}
