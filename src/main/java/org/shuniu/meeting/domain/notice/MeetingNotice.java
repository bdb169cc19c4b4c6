package org.shuniu.meeting.domain.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The notice of one meeting, as it was last sent. */
@Entity
public class MeetingNotice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;

    @Embedded
    private NoticeText text;

    private @Nullable Instant sentAt;
    private @Nullable String senderName;
    private int rounds;
    private @Nullable Instant remindedAt;
    private @Nullable Instant replyRemindedAt;

    protected MeetingNotice() {}

    public MeetingNotice(long meetingId, NoticeText text) {
        this.meetingId = meetingId;
        this.text = text;
    }

    /** Goes out, for the first time or again with other words. */
    public void send(NoticeText words, String sender, Instant at) {
        text = words;
        sentAt = at;
        senderName = sender;
        replyRemindedAt = null;
        rounds++;
    }

    /** The meeting is at another time: what was sent counts no more. */
    public void withdraw() {
        sentAt = null;
        remindedAt = null;
    }

    public void remind(Instant at) {
        remindedAt = at;
    }

    /**
     * Replies are due in so long, or, of a short time for them, its second half has begun; and nobody was reminded.
     */
    public boolean isToRemindOfReplies(Instant now, Duration before) {
        if (sentAt == null || replyRemindedAt != null || !takesRepliesAt(now)) {
            return false;
        }
        var half = Duration.between(sentAt, text.replyBy()).dividedBy(2);
        var ahead = half.compareTo(before) < 0 ? half : before;
        return !now.isBefore(text.replyBy().minus(ahead));
    }

    public void remindOfReplies(Instant at) {
        replyRemindedAt = at;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean takesRepliesAt(Instant moment) {
        return !moment.isAfter(text.replyBy());
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long meetingId() {
        return meetingId;
    }

    public NoticeText text() {
        return text;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable String senderName() {
        return senderName;
    }

    /** How often it was sent. */
    public int rounds() {
        return rounds;
    }
}
