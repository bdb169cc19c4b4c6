package org.shuniu.duty.domain.room;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;

/** A duty room (值班室): of an organ, staffed day and night, reporting to the room above it. */
@Entity
public class DutyRoom {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long organId;
    private String organName;
    private @Nullable Long unitId;
    private String name;

    @Enumerated(EnumType.STRING)
    private RoomKind kind;

    private @Nullable Long upperRoomId;
    private boolean open = true;

    @Embedded
    private @Nullable Closure closure;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "duty_member", joinColumns = @JoinColumn(name = "room_id"))
    @OrderBy("seat, position")
    private List<Member> members = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "duty_pattern", joinColumns = @JoinColumn(name = "room_id"))
    @OrderBy("dayKind, startMinute")
    private List<Pattern> patterns = new ArrayList<>();

    private @Nullable Integer minOfficers;
    private @Nullable Integer restHours;

    protected DutyRoom() {}

    /** A room of this organ; {@code unitId} is the 内设机构 that runs it, null where the organ itself does. */
    public DutyRoom(long organId, String organName, @Nullable Long unitId, String name, RoomKind kind) {
        this.organId = organId;
        this.organName = organName;
        this.unitId = unitId;
        this.name = name;
        this.kind = kind;
    }

    /** Emergencies go up to that room (情况报送). */
    public void reportsTo(@Nullable DutyRoomId upper) {
        upperRoomId = upper == null ? null : upper.value();
    }

    public void staffWith(Collection<Member> people) {
        members.clear();
        members.addAll(people);
    }

    public void rename(String newName, RoomKind newKind) {
        name = newName;
        kind = newKind;
    }

    /** Local limits; null where those of the settings hold. */
    public void limit(@Nullable Integer fewestOfficers, @Nullable Integer hoursOfRest) {
        minOfficers = fewestOfficers;
        restHours = hoursOfRest;
    }

    /** Which shifts begin on which kind of day. */
    public void runBy(Collection<Pattern> shifts) {
        patterns.clear();
        patterns.addAll(shifts);
    }

    public void close(Closure why) {
        open = false;
        closure = why;
    }

    public void reopen() {
        open = true;
        closure = null;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public DutyRoomId roomId() {
        return new DutyRoomId(id());
    }

    public int version() {
        return version;
    }

    public long organId() {
        return organId;
    }

    public String organName() {
        return organName;
    }

    public @Nullable Long unitId() {
        return unitId;
    }

    public String name() {
        return name;
    }

    public RoomKind kind() {
        return kind;
    }

    public @Nullable Long upperRoomId() {
        return upperRoomId;
    }

    public @Nullable Integer minOfficers() {
        return minOfficers;
    }

    public @Nullable Integer restHours() {
        return restHours;
    }

    public List<Pattern> patterns() {
        return List.copyOf(patterns);
    }

    public boolean isOpen() {
        return open;
    }

    public @Nullable Closure closure() {
        return closure;
    }

    public List<Member> members() {
        return List.copyOf(members);
    }

    public List<Member> members(Seat seat) {
        return members.stream().filter(member -> member.seat() == seat).toList();
    }
}
