package org.shuniu.meeting.domain.seat;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One person's seat. */
@Entity
@Table(name = "meeting_seat")
public class Seat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long attendeeId;
    private int rowNumber;
    private int place;

    protected Seat() {}

    Seat(long attendeeId, int rowNumber, int place) {
        this.attendeeId = attendeeId;
        this.rowNumber = rowNumber;
        this.place = place;
    }

    void swap(Seat other) {
        int row = rowNumber;
        int at = place;
        rowNumber = other.rowNumber;
        place = other.place;
        other.rowNumber = row;
        other.place = at;
    }

    public long attendeeId() {
        return attendeeId;
    }

    /** 0 is the platform. */
    public int rowNumber() {
        return rowNumber;
    }

    public int place() {
        return place;
    }
}
