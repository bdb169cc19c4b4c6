package org.shuniu.meeting.service.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.agenda.AgendaSlot;
import org.shuniu.meeting.domain.agenda.SlotContent;
import org.shuniu.meeting.domain.agenda.SlotKind;
import org.shuniu.meeting.domain.topic.Topic;

/**
 * An item as its form holds it: a topic that waits for a meeting, or one of its own kind and title.
 *
 * @param version of the item the form was drawn from, 0 for a new one
 */
public record DescribeSlot(
        @Nullable Long topicId,
        @Nullable SlotKind kind,

        @Size(max = 120, message = "{meeting.agenda.title.long}") @Nullable
        String title,

        @Size(max = 80, message = "{meeting.agenda.reporter.long}") @Nullable
        String reporter,

        @NotNull(message = "{meeting.agenda.minutes.required}")
        @Min(value = 1, message = "{meeting.agenda.minutes.range}")
        @Max(value = 480, message = "{meeting.agenda.minutes.range}")
        Integer plannedMinutes,

        @Size(max = 300, message = "{meeting.agenda.attendants.long}") @Nullable
        String attendants,

        @Nullable Boolean personnel,

        @NotNull(message = "{meeting.agenda.version.required}")
        Integer version) {
    public static DescribeSlot blank() {
        return new DescribeSlot(null, null, null, null, 15, null, false, 0);
    }

    public static DescribeSlot of(AgendaSlot slot) {
        var content = slot.content();
        return new DescribeSlot(
                slot.topicId(),
                content.kind(),
                content.title(),
                content.reporter(),
                content.plannedMinutes(),
                content.attendants(),
                content.personnel(),
                slot.version());
    }

    /** Beside a topic its own title stands; without one, what was typed. */
    SlotContent content(@Nullable Topic topic) {
        return topic == null
                ? new SlotContent(
                        kind == null ? SlotKind.DISCUSSION : kind,
                        text(title),
                        text(reporter),
                        plannedMinutes,
                        text(attendants).isEmpty() ? null : text(attendants),
                        Boolean.TRUE.equals(personnel))
                : new SlotContent(
                        SlotKind.TOPIC,
                        topic.content().title(),
                        text(reporter).isEmpty() ? topic.origin().organName() : text(reporter),
                        plannedMinutes,
                        text(attendants).isEmpty() ? null : text(attendants),
                        topic.content().personnel());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
