package org.shuniu.supervision.domain.record;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.supervision.domain.part.MatterPart;

/** A unit asks for more time, before its time is up; somebody else decides. */
@Entity
@Table(name = "matter_extension")
public class Extension {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long matterId;
    private long partId;
    private int round;
    private int days;
    private LocalDate dueBefore;
    private LocalDate dueAsked;

    @Enumerated(EnumType.STRING)
    private ApprovalLevel level;

    private String reason;

    @Embedded
    private By by;

    /** The day on which it became pointless, because the unit reported or another one was asked. */
    private @Nullable LocalDate lapsedOn;

    private @Nullable Boolean granted;
    private @Nullable String opinion;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "decider_id"))
    @AttributeOverride(name = "signature", column = @Column(name = "decider_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "decider_unit"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private @Nullable By decider;

    protected Extension() {}

    public Extension(MatterPart part, int days, LocalDate dueAsked, ApprovalLevel level, String reason, By by) {
        this.matterId = part.matterId();
        this.partId = part.id();
        this.round = part.round();
        this.days = days;
        this.dueBefore = Objects.requireNonNull(part.clock().dueOn());
        this.dueAsked = dueAsked;
        this.level = level;
        this.reason = reason;
        this.by = by;
    }

    /** The due date has moved since: the days are counted from the present one. */
    public void countFrom(MatterPart part, LocalDate due) {
        dueBefore = Objects.requireNonNull(part.clock().dueOn());
        dueAsked = due;
    }

    public void lapse(LocalDate on) {
        lapsedOn = on;
    }

    public void decide(boolean isGranted, @Nullable String words, By who) {
        if (decider != null) {
            throw new ConflictException(new Refusal("supervision.refused.extensionDecided"));
        }
        granted = isGranted;
        opinion = words;
        decider = who;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long partId() {
        return partId;
    }

    public int days() {
        return days;
    }

    public LocalDate dueBefore() {
        return dueBefore;
    }

    public LocalDate dueAsked() {
        return dueAsked;
    }

    public ApprovalLevel level() {
        return level;
    }

    public String reason() {
        return reason;
    }

    public By by() {
        return by;
    }

    public boolean isOpen() {
        return decider == null && lapsedOn == null;
    }

    public @Nullable LocalDate lapsedOn() {
        return lapsedOn;
    }

    public @Nullable Boolean granted() {
        return granted;
    }

    public @Nullable String opinion() {
        return opinion;
    }

    public @Nullable By decider() {
        return decider;
    }
}
