package org.shuniu.meeting.domain.agenda;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.topic.TopicOutcome;

/** An item of the agenda. */
@Entity
@Table(name = "meeting_agenda_slot")
public class AgendaSlot {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;
    private int position;
    private @Nullable Long topicId;

    @Embedded
    private SlotContent content;

    @Enumerated(EnumType.STRING)
    private @Nullable TopicOutcome outcome;

    private @Nullable String outcomeRemark;

    protected AgendaSlot() {}

    /** @param position in the order of the agenda, from 1 */
    public AgendaSlot(long meetingId, int position, @Nullable Long topicId, SlotContent content) {
        this.meetingId = meetingId;
        this.position = position;
        this.topicId = topicId;
        this.content = content;
    }

    public void describe(SlotContent other) {
        content = other;
    }

    /** What the meeting made of its topic; stays here when the topic goes on. */
    public void decide(TopicOutcome made, @Nullable String remark) {
        outcome = made;
        outcomeRemark = remark;
    }

    public void moveTo(int place) {
        position = place;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long meetingId() {
        return meetingId;
    }

    public int position() {
        return position;
    }

    public @Nullable Long topicId() {
        return topicId;
    }

    public SlotContent content() {
        return content;
    }

    public @Nullable TopicOutcome outcome() {
        return outcome;
    }

    public @Nullable String outcomeRemark() {
        return outcomeRemark;
    }

    public boolean isPersonnel() {
        return content.personnel();
    }
}
