package org.shuniu.duty.domain.shift;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.ShiftId;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** A shift (班次): a room, from when to when, with its officers and the leader in charge (带班领导). */
@Entity
@Table(name = "duty_shift")
public class Shift {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long roomId;
    private long rosterId;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private ShiftStatus status = ShiftStatus.PLANNED;

    private @Nullable Long leaderId;
    private @Nullable String leaderName;
    private @Nullable Long groupId;
    private @Nullable String groupName;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "duty_shift_officer", joinColumns = @JoinColumn(name = "shift_id"))
    @OrderBy("post")
    private List<Officer> officers = new ArrayList<>();

    protected Shift() {}

    public Shift(long roomId, long rosterId, Instant startsAt, Instant endsAt) {
        this.roomId = roomId;
        this.rosterId = rosterId;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    /** Puts these people on duty, in place of whoever stood there. */
    public void man(Collection<Officer> people) {
        officers.clear();
        officers.addAll(people);
    }

    /** Names the leader in charge, nobody when null. */
    public void lead(@Nullable Long personId, @Nullable String name) {
        leaderId = personId;
        leaderName = name;
    }

    /** The group (班组) whose turn this is. */
    public void turnOf(long id, String name) {
        groupId = id;
        groupName = name;
    }

    /** Another time, while the roster is not yet published. */
    public void reschedule(Instant from, Instant until) {
        startsAt = from;
        endsAt = until;
    }

    /** 已发布: from now on it counts. */
    public void publish() {
        if (status == ShiftStatus.PLANNED) {
            status = ShiftStatus.NOT_STARTED;
        }
    }

    /** Somebody else takes the very place of this officer. */
    public void substitute(long personId, long substituteId, String substituteName) {
        officers.replaceAll(officer ->
                officer.personId() == personId ? new Officer(substituteId, substituteName, officer.post()) : officer);
    }

    /** Goes a step of its life. */
    public void step(ShiftAction action) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("duty.watch.refused.phase." + status));
        }
        status = action.target();
    }

    public boolean isMain(long personId) {
        return main().map(officer -> officer.personId() == personId).orElse(false);
    }

    public boolean isAt(Instant moment) {
        return !moment.isBefore(startsAt) && moment.isBefore(endsAt);
    }

    public boolean isManned(long personId) {
        return officers.stream().anyMatch(officer -> officer.personId() == personId);
    }

    public Optional<Officer> main() {
        return officers.stream().filter(officer -> officer.post() == Post.MAIN).findFirst();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public ShiftId shiftId() {
        return new ShiftId(id());
    }

    public int version() {
        return version;
    }

    public long roomId() {
        return roomId;
    }

    public long rosterId() {
        return rosterId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public ShiftStatus status() {
        return status;
    }

    public @Nullable Long leaderId() {
        return leaderId;
    }

    public @Nullable String leaderName() {
        return leaderName;
    }

    public @Nullable Long groupId() {
        return groupId;
    }

    public @Nullable String groupName() {
        return groupName;
    }

    public List<Officer> officers() {
        return List.copyOf(officers);
    }
}
