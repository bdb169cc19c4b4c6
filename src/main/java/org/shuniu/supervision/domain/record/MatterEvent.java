package org.shuniu.supervision.domain.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.clock.ClockEvent;
import org.shuniu.supervision.domain.part.MatterPart;

/** One line of a matter's story; never changed, so that clocks can be computed again from it. */
@Entity
@Immutable
@Table(name = "matter_event")
public class MatterEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long matterId;
    private @Nullable Long partId;
    private int round;
    private String action;
    private @Nullable String words;
    private @Nullable LocalDate dueOn;
    private boolean provisional;

    @Embedded
    private By by;

    private LocalDate doneOn;

    protected MatterEvent() {}

    public MatterEvent(Matter matter, String action, @Nullable String words, By by, LocalDate on) {
        this.matterId = matter.id();
        this.round = matter.round();
        this.action = action;
        this.words = words;
        this.by = by;
        this.doneOn = on;
    }

    public MatterEvent about(MatterPart part) {
        partId = part.id();
        round = part.round();
        return this;
    }

    public MatterEvent due(@Nullable LocalDate day, boolean isProvisional) {
        dueOn = day;
        provisional = isProvisional;
        return this;
    }

    /** What this did to the clock of its part, if anything. */
    public Optional<ClockEvent> clock() {
        return ClockKinds.of(action).map(kind -> new ClockEvent(kind, doneOn, dueOn, provisional));
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public @Nullable Long partId() {
        return partId;
    }

    public int round() {
        return round;
    }

    public String action() {
        return action;
    }

    public @Nullable String words() {
        return words;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public By by() {
        return by;
    }

    public LocalDate doneOn() {
        return doneOn;
    }
}
