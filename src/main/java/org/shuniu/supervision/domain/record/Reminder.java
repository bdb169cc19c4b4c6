package org.shuniu.supervision.domain.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.supervision.domain.part.MatterPart;

/** 催办: by a person, or a sheet of the daily job. */
@Entity
@Table(name = "matter_reminder")
public class Reminder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long matterId;
    private long partId;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    private LocalDate aboutOn;
    private LocalDate sentOn;
    private @Nullable String text;

    @Embedded
    private By by;

    protected Reminder() {}

    public Reminder(
            MatterPart part, ReminderKind kind, LocalDate aboutOn, LocalDate sentOn, @Nullable String text, By by) {
        this.matterId = part.matterId();
        this.partId = part.id();
        this.kind = kind;
        this.aboutOn = aboutOn;
        this.sentOn = sentOn;
        this.text = text;
        this.by = by;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long partId() {
        return partId;
    }

    public ReminderKind kind() {
        return kind;
    }

    /** The date it is about: what it was due on, or the day of a repeated call. */
    public LocalDate aboutOn() {
        return aboutOn;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public @Nullable String text() {
        return text;
    }

    public By by() {
        return by;
    }
}
