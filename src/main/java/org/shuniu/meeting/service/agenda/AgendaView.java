package org.shuniu.meeting.service.agenda;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.agenda.SlotContent;
import org.shuniu.meeting.domain.topic.TopicOutcome;

/**
 * The agenda as its page shows it to one reader.
 *
 * @param plannedUntil when it would end; {@code tooLong} when that is after the meeting's end
 * @param readingOnly why this reader may not change it, null when he or she may
 */
public record AgendaView(
        List<Slot> slots,
        int plannedMinutes,
        Instant plannedUntil,
        boolean tooLong,
        @Nullable Refusal readingOnly,
        boolean decides) {

    /**
     * An item.
     *
     * @param number in the order of the agenda, from 1
     * @param topicId its topic, null for an item of another kind
     * @param here its topic has not gone on to another meeting
     */
    public record Slot(
            long id,
            int version,
            int number,
            SlotContent content,
            Instant from,
            Instant until,
            @Nullable Long topicId,
            @Nullable TopicOutcome outcome,
            @Nullable String outcomeRemark,
            boolean here) {
        /** An outcome can be written down, or corrected while the topic has not gone on. */
        public boolean isDecidable() {
            return topicId != null && here;
        }
    }

    public boolean edits() {
        return readingOnly == null;
    }
}
