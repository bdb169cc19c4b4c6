package org.shuniu.duty.domain.log;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** A line below an entry: what was done about it, or what is put right; never changed. */
@Entity
@Immutable
@Table(name = "duty_log_note")
public class LogNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long entryId;

    @Enumerated(EnumType.STRING)
    private LogAction action;

    private @Nullable String words;

    @Embedded
    private By by;

    protected LogNote() {}

    public LogNote(long entryId, LogAction action, @Nullable String words, By by) {
        this.entryId = entryId;
        this.action = action;
        this.words = words;
        this.by = by;
    }

    public long entryId() {
        return entryId;
    }

    public LogAction action() {
        return action;
    }

    public @Nullable String words() {
        return words;
    }

    public By by() {
        return by;
    }
}
