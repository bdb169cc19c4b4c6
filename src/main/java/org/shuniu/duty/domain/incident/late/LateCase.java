package org.shuniu.duty.domain.incident.late;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** A case against a unit that reported late, not, or untruly; stays for ever, the unit may say a word to it once. */
@Entity
@DynamicUpdate
@Table(name = "incident_late_case")
public class LateCase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long incidentId;
    private long judgeRoomId;
    private long roomId;
    private String roomName;

    @Enumerated(EnumType.STRING)
    private LateKind kind;

    private String title;
    private @Nullable Instant happenedAt;
    private Instant reportedAt;
    private @Nullable Integer limitMinutes;
    private @Nullable Integer overMinutes;
    private @Nullable String evidence;
    private LocalDate foundOn;

    @Embedded
    private By by;

    private @Nullable String statement;
    private @Nullable Long statedById;
    private @Nullable String statedBy;
    private @Nullable Instant statedAt;

    protected LateCase() {}

    /** The room it is held against. */
    public record Unit(long roomId, String name) {}

    /** When the room was first heard of it, and by how many minutes that was beyond its limit. */
    public record Lateness(Instant reportedAt, int limit, int over) {}

    private LateCase(Incident incident, Unit unit, LateKind kind, LocalDate foundOn, By by) {
        this.incidentId = incident.id();
        this.judgeRoomId = incident.origin().roomId();
        this.roomId = unit.roomId();
        this.roomName = unit.name();
        this.kind = kind;
        this.title = incident.title();
        this.happenedAt = incident.account().happenedAt();
        this.reportedAt = incident.account().receivedAt();
        this.foundOn = foundOn;
        this.by = by;
    }

    /** 迟报, from the facts. */
    public static LateCase late(Incident incident, Unit unit, Lateness lateness, LocalDate foundOn, By by) {
        var found = new LateCase(incident, unit, LateKind.LATE, foundOn, by);
        found.reportedAt = lateness.reportedAt();
        found.limitMinutes = lateness.limit();
        found.overMinutes = lateness.over();
        return found;
    }

    /** 漏报, 瞒报 or 谎报, by the director with evidence. */
    public static LateCase found(
            Incident incident, Unit unit, LateKind kind, String evidence, LocalDate foundOn, By by) {
        var found = new LateCase(incident, unit, kind, foundOn, by);
        found.evidence = evidence;
        return found;
    }

    /** What the unit says to it, once. */
    public void state(String words, long personId, String signature, Instant at) {
        if (statement != null) {
            throw new ConflictException(new Refusal("incident.late.refused.stated"));
        }
        statement = words;
        statedById = personId;
        statedBy = signature;
        statedAt = at;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long incidentId() {
        return incidentId;
    }

    public long judgeRoomId() {
        return judgeRoomId;
    }

    public Unit unit() {
        return new Unit(roomId, roomName);
    }

    public LateKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public @Nullable Integer overMinutes() {
        return overMinutes;
    }

    public boolean isStated() {
        return statement != null;
    }
}
