package org.shuniu.duty.domain.line;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A number under which a duty room, or a contact outside of the system, is reached. */
@Entity
public class DutyLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long roomId;
    private @Nullable Long contactId;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    private String number;
    private @Nullable String note;
    private boolean open = true;

    protected DutyLine() {}

    private DutyLine(LineKind kind, String number, @Nullable String note) {
        this.kind = kind;
        this.number = number;
        this.note = note;
    }

    public static DutyLine ofRoom(long roomId, LineKind kind, String number, @Nullable String note) {
        var line = new DutyLine(kind, number, note);
        line.roomId = roomId;
        return line;
    }

    public static DutyLine ofContact(long contactId, LineKind kind, String number) {
        var line = new DutyLine(kind, number, null);
        line.contactId = contactId;
        return line;
    }

    /** Taken off the directory; its tests stay. */
    public void close() {
        open = false;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public @Nullable Long roomId() {
        return roomId;
    }

    public @Nullable Long contactId() {
        return contactId;
    }

    public LineKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public @Nullable String note() {
        return note;
    }

    public boolean isOpen() {
        return open;
    }
}
