package org.shuniu.meeting.domain.seat;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.error.NotFoundException;

/** Who sits where; row 0 is the platform, the rows of the hall count from 1, places from 0. */
@Entity
@Table(name = "meeting_seat_plan")
public class SeatPlan {
    /** The version of a plan that nobody drew yet. */
    public static final int NONE = -1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;
    private int podium;
    private int rowCount;
    private int rowLength;

    @Enumerated(EnumType.STRING)
    private SeatRule rule;

    private String drawnBy;
    private Instant drawnAt;
    private int changes;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    private List<Seat> seats = new ArrayList<>();

    protected SeatPlan() {}

    public SeatPlan(long meetingId, Shape shape, String by, Instant at) {
        this.meetingId = meetingId;
        describe(shape, by, at);
    }

    /**
     * Size of the plan.
     *
     * @param podium how many of the first sit on the platform
     */
    public record Shape(int podium, int rowCount, int rowLength, SeatRule rule) {}

    private void describe(Shape shape, String by, Instant at) {
        podium = shape.podium();
        rowCount = shape.rowCount();
        rowLength = shape.rowLength();
        rule = shape.rule();
        drawnBy = by;
        drawnAt = at;
    }

    /** Seats these people, in order of rank: the first on the platform, the others row by row. */
    public void seat(List<Long> attendees) {
        int first = Math.min(podium, attendees.size());
        var row = rule.row(first);
        for (int place = 0; place < first; place++) {
            seats.add(new Seat(attendees.get(row.get(place)), 0, place));
        }
        int rest = Math.min(attendees.size() - first, rowCount * rowLength);
        for (int at = 0; at < rest; at++) {
            seats.add(new Seat(attendees.get(first + at), at / rowLength + 1, at % rowLength));
        }
    }

    /** By hand: two people change places. */
    public void swap(long one, long other) {
        of(one).swap(of(other));
        changes++;
    }

    /** All stand up, for the plan is drawn anew in another size. */
    public void clear(Shape shape, String by, Instant at) {
        seats.clear();
        describe(shape, by, at);
        changes++;
    }

    private Seat of(long attendee) {
        return seats.stream()
                .filter(seat -> seat.attendeeId() == attendee)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public Shape shape() {
        return new Shape(podium, rowCount, rowLength, rule);
    }

    public List<Seat> seats() {
        return List.copyOf(seats);
    }

    public Instant drawnAt() {
        return drawnAt;
    }
}
