package org.shuniu.meeting.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person who is to be at a meeting; one without account has no {@code personId}. */
@Entity
@Table(name = "meeting_attendee")
public class Attendee {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long meetingId;
    private @Nullable Long invitationId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private @Nullable Long personId;
    private String name;
    private String organName;
    private @Nullable String postTitle;

    /** 请假, with the reason; such a person is not expected. */
    private @Nullable String leaveReason;

    /** 请假 of somebody who was ticked off as present; holds again when that was a mistake. */
    private @Nullable String leaveKept;

    /** Whom this person stands in for (代会), null for nobody. */
    private @Nullable String substituteFor;

    private @Nullable Instant signedInAt;
    private int position;

    protected Attendee() {}

    public Attendee(long meetingId, @Nullable Long invitationId, Capacity capacity, Named named, int position) {
        this.meetingId = meetingId;
        this.invitationId = invitationId;
        this.capacity = capacity;
        this.personId = named.personId();
        this.name = named.name();
        this.organName = named.organName();
        this.postTitle = named.postTitle();
        this.position = position;
    }

    /** A person as lists and minutes name him or her. */
    public record Named(
            @Nullable Long personId,
            String name,
            String organName,
            @Nullable String postTitle) {}

    public void takeLeave(String reason) {
        if (isPresent()) {
            leaveKept = reason;
        } else {
            leaveReason = reason;
        }
    }

    /** The meeting is at another time: expected anew, whatever was said or signed before. */
    public void expectAgain() {
        leaveReason = null;
        leaveKept = null;
        signedInAt = null;
    }

    public void standsInFor(String other) {
        substituteFor = other;
    }

    /** Present; the first time counts. Whoever asked for leave and comes nevertheless is there. */
    public void signIn(Instant at) {
        if (signedInAt == null) {
            signedInAt = at;
            leaveKept = leaveReason;
            leaveReason = null;
        }
    }

    /** Was marked present by mistake; leave that was given holds. */
    public void withdrawSignIn() {
        signedInAt = null;
        leaveReason = leaveKept == null ? leaveReason : leaveKept;
        leaveKept = null;
    }

    public boolean isOnLeave() {
        return leaveReason != null;
    }

    public boolean isPresent() {
        return signedInAt != null;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long meetingId() {
        return meetingId;
    }

    public @Nullable Long invitationId() {
        return invitationId;
    }

    public Capacity capacity() {
        return capacity;
    }

    public @Nullable Long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public String organName() {
        return organName;
    }

    public @Nullable String postTitle() {
        return postTitle;
    }

    public @Nullable String leaveReason() {
        return leaveReason;
    }

    public @Nullable String substituteFor() {
        return substituteFor;
    }

    public @Nullable Instant signedInAt() {
        return signedInAt;
    }

    public int position() {
        return position;
    }
}
