package org.shuniu.meeting.domain.room;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.time.OfficeTime;

/** A meeting room, kept by one organ and open to all organs of its government. */
@Entity
public class MeetingRoom {
    public static final String KIND = "MEETING_ROOM";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long organId;
    private long governmentId;
    private String name;
    private String place;
    private int capacity;

    @Convert(converter = EquipmentText.class)
    private Set<Equipment> equipment;

    private LocalTime opensAt;
    private LocalTime closesAt;
    private @Nullable String note;

    @Column(name = "is_open")
    private boolean open;

    protected MeetingRoom() {}

    public MeetingRoom(long organId, long governmentId, RoomCard card) {
        this.organId = organId;
        this.governmentId = governmentId;
        describe(card);
    }

    public final void describe(RoomCard card) {
        name = card.name();
        place = card.place();
        capacity = card.capacity();
        equipment = card.equipment();
        opensAt = card.opensAt();
        closesAt = card.closesAt();
        note = card.note();
        open = card.open();
    }

    /** Both ends lie within its hours; a booking over several days leaves it at night, so only the ends count. */
    public boolean isOpenFor(Instant from, Instant until) {
        var first = from.atZone(OfficeTime.OFFICE).toLocalTime();
        var last = until.atZone(OfficeTime.OFFICE).toLocalTime();
        return !first.isBefore(opensAt) && first.isBefore(closesAt) && last.isAfter(opensAt) && !last.isAfter(closesAt);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public SubjectRef subject() {
        return new SubjectRef(KIND, id());
    }

    public int version() {
        return version;
    }

    public long organId() {
        return organId;
    }

    public long governmentId() {
        return governmentId;
    }

    public RoomCard card() {
        return new RoomCard(name, place, capacity, equipment, opensAt, closesAt, note, open);
    }
}
