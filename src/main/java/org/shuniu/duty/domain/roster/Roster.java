package org.shuniu.duty.domain.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** A roster (值班表): the shifts of a room in one month, made, reviewed and published as a whole. */
@Entity
public class Roster {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long roomId;
    private String roomName;
    private long organId;
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    private RosterStatus status = RosterStatus.DRAFTING;

    @Enumerated(EnumType.STRING)
    private Rotation rotation;

    private long makerId;
    private String makerName;
    private @Nullable String publisherName;
    private @Nullable Instant publishedAt;
    private Instant movedAt;

    protected Roster() {}

    public Roster(DutyRoom room, YearMonth month, Rotation rotation, Signed by) {
        this.roomId = room.id();
        this.roomName = room.name();
        this.organId = room.organId();
        this.firstDay = month.atDay(1);
        this.rotation = rotation;
        this.makerId = by.personId();
        this.makerName = by.signature();
        this.movedAt = by.at();
    }

    /** Once more, filled in this rotation. */
    public void generate(Rotation by, Signed maker) {
        step(RosterAction.GENERATE, maker);
        rotation = by;
        makerId = maker.personId();
        makerName = maker.signature();
    }

    public void edit(Signed by) {
        step(RosterAction.EDIT, by);
    }

    /** Another leader in charge of one of its shifts. */
    public void leadAnew(Signed by) {
        step(RosterAction.LEAD, by);
    }

    public void submit(Signed by) {
        step(RosterAction.SUBMIT, by);
    }

    public void sendBack(Signed by) {
        step(RosterAction.RETURN, by);
    }

    public void publish(Signed by) {
        step(RosterAction.PUBLISH, by);
        publisherName = by.signature();
        publishedAt = by.at();
    }

    public void swap(Signed by) {
        step(RosterAction.SWAP, by);
    }

    private void step(RosterAction action, Signed by) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("roster.refused.phase." + status));
        }
        status = action.target();
        movedAt = by.at();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public RosterId rosterId() {
        return new RosterId(id());
    }

    public int version() {
        return version;
    }

    public long roomId() {
        return roomId;
    }

    public String roomName() {
        return roomName;
    }

    public long organId() {
        return organId;
    }

    public YearMonth month() {
        return YearMonth.from(firstDay);
    }

    /** As lists and the trail call it. */
    public String title() {
        return roomName + " " + month();
    }

    public RosterStatus status() {
        return status;
    }

    public Rotation rotation() {
        return rotation;
    }

    public long makerId() {
        return makerId;
    }

    public String makerName() {
        return makerName;
    }

    public @Nullable String publisherName() {
        return publisherName;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
