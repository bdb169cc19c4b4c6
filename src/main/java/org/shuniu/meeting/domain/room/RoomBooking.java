package org.shuniu.meeting.domain.room;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** A room held for a meeting, or for another purpose. */
@Entity
public class RoomBooking {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long roomId;
    private @Nullable Long meetingId;
    private String purpose;

    @Embedded
    private Span span;

    private int people;

    @Embedded
    private Booker booker;

    private Instant bookedAt;

    @Enumerated(EnumType.STRING)
    private BookingState state = BookingState.HELD;

    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    protected RoomBooking() {}

    public RoomBooking(long roomId, Use use, Span span, Booker booker, Instant at) {
        this.roomId = roomId;
        this.meetingId = use.meetingId();
        this.purpose = use.purpose();
        this.people = use.people();
        this.span = span;
        this.booker = booker;
        this.bookedAt = at;
    }

    /**
     * What a room is booked for.
     *
     * @param meetingId null for another purpose
     */
    public record Use(@Nullable Long meetingId, String purpose, int people) {}

    /** To another time, when its meeting is postponed. */
    public void move(Span other) {
        step(BookingAction.MOVE);
        span = other;
    }

    public void cancel(Instant at, String reason) {
        end(BookingAction.CANCEL, at, reason);
    }

    public void release(Instant at, String reason) {
        end(BookingAction.RELEASE, at, reason);
    }

    private void end(BookingAction action, Instant at, String reason) {
        step(action);
        endedAt = at;
        endReason = reason;
    }

    private void step(BookingAction action) {
        if (!action.startsFrom(state)) {
            throw new ConflictException(new Refusal("meeting.room.refused.ended"));
        }
        state = action.target();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long roomId() {
        return roomId;
    }

    public @Nullable Long meetingId() {
        return meetingId;
    }

    public String purpose() {
        return purpose;
    }

    public Span span() {
        return span;
    }

    public int people() {
        return people;
    }

    public Booker booker() {
        return booker;
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    public BookingState state() {
        return state;
    }

    public @Nullable String endReason() {
        return endReason;
    }
}
