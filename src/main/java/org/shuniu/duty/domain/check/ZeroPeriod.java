package org.shuniu.duty.domain.check;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** A time in which rooms below report every day, also that nothing happened (零报告): flood season, a holiday. */
@Entity
@Table(name = "duty_zero_period")
public class ZeroPeriod {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long roomId;
    private String name;
    private LocalDate fromDay;
    private LocalDate toDay;

    /** Minute of the day; a column of time would be read in the zone of the connection. */
    private int dueMinute;

    private @Nullable LocalDate endedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "duty_zero_period_room", joinColumns = @JoinColumn(name = "period_id"))
    @Column(name = "room_id")
    private Set<Long> rooms = new TreeSet<>();

    @Embedded
    private By by;

    protected ZeroPeriod() {}

    /** @param roomId the room to which is reported */
    public ZeroPeriod(long roomId, String name, LocalDate from, LocalDate to, LocalTime due, By by) {
        this.roomId = roomId;
        this.name = name;
        this.fromDay = from;
        this.toDay = to;
        this.dueMinute = due.getHour() * 60 + due.getMinute();
        this.by = by;
    }

    public void ask(Collection<Long> lowerRooms) {
        rooms.addAll(lowerRooms);
    }

    /** From that day on nobody is asked any more. */
    public void end(LocalDate on) {
        if (endedOn != null) {
            throw new ConflictException(new Refusal("duty.zero.refused.ended"));
        }
        endedOn = on;
    }

    /** Whether that day has to be reported. */
    public boolean asks(long room, LocalDate day) {
        return rooms.contains(room)
                && !day.isBefore(fromDay)
                && !day.isAfter(toDay)
                && (endedOn == null || day.isBefore(endedOn));
    }

    public LocalTime dueTime() {
        return LocalTime.of(dueMinute / 60, dueMinute % 60);
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

    public String name() {
        return name;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public LocalDate toDay() {
        return toDay;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public Set<Long> rooms() {
        return Set.copyOf(rooms);
    }

    public By by() {
        return by;
    }
}
