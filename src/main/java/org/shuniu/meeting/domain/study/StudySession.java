package org.shuniu.meeting.domain.study;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a study session has beside other meetings: one 中心发言人 and the paper with the text (MTG-23). */
@Entity
@Table(name = "meeting_study")
public class StudySession {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;
    private String speaker;
    private @Nullable String speakerPost;
    private @Nullable Long materialId;
    private @Nullable String namedBy;
    private @Nullable Instant namedAt;

    protected StudySession() {}

    public StudySession(long meetingId, String speaker) {
        this.meetingId = meetingId;
        this.speaker = speaker;
    }

    public void name(String who, @Nullable String post, String by, Instant at) {
        speaker = who;
        speakerPost = post;
        namedBy = by;
        namedAt = at;
    }

    /** What the speaker wrote lies among the papers of the meeting. */
    public void write(long material) {
        materialId = material;
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

    public String speaker() {
        return speaker;
    }

    public @Nullable String speakerPost() {
        return speakerPost;
    }

    public @Nullable Long materialId() {
        return materialId;
    }
}
