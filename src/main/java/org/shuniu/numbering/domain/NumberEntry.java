package org.shuniu.numbering.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.numbering.DocumentNumber;

/** One line of the register. A number is never deleted and, once void, never used again (R18). */
@Entity
public class NumberEntry {
    /** Subject of a reserved number that was used on a paper outside of the system. */
    public static final String PAPER = "PAPER";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long numberSeriesId;
    private int year;
    private int sequence;
    private String text;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private @Nullable String purpose;
    private @Nullable String subjectKind;
    private @Nullable Long subjectId;
    private @Nullable String reason;
    private long recordedBy;
    private String recordedByName;
    private Instant recordedAt;
    private @Nullable Long changedBy;
    private @Nullable String changedByName;
    private @Nullable Instant changedAt;

    @Version
    private int version;

    protected NumberEntry() {}

    private NumberEntry(NumberSeries series, int year, int sequence, EntryState state, Act act) {
        this.numberSeriesId = series.id();
        this.year = year;
        this.sequence = sequence;
        this.text = series.write(year, sequence);
        this.state = state;
        this.recordedBy = act.personId();
        this.recordedByName = act.name();
        this.recordedAt = act.at();
    }

    static NumberEntry taken(NumberSeries series, int year, int sequence, SubjectRef subject, Act act) {
        var entry = new NumberEntry(series, year, sequence, EntryState.TAKEN, act);
        entry.subjectKind = subject.kind();
        entry.subjectId = subject.id();
        return entry;
    }

    static NumberEntry reserved(NumberSeries series, int year, int sequence, String purpose, Act act) {
        var entry = new NumberEntry(series, year, sequence, EntryState.RESERVED, act);
        entry.purpose = purpose;
        return entry;
    }

    /** Gives a reserved number to the subject it was kept for. */
    public void use(SubjectRef subject, Act act) {
        require(EntryState.RESERVED);
        state = EntryState.TAKEN;
        subjectKind = subject.kind();
        subjectId = subject.id();
        changed(act);
    }

    /** Gives a reserved number to a paper that is not kept here; {@code paper} names it. */
    public void useOnPaper(String paper, Act act) {
        use(new SubjectRef(PAPER, id()), act);
        purpose = paper;
    }

    public void makeVoid(String voidReason, Act act) {
        if (state == EntryState.VOID) {
            throw new ConflictException(new Refusal("numbering.conflict.void", text));
        }
        state = EntryState.VOID;
        reason = voidReason;
        changed(act);
    }

    private void require(EntryState wanted) {
        if (state != wanted) {
            throw new ConflictException(new Refusal("numbering.conflict.notReserved", text));
        }
    }

    private void changed(Act act) {
        changedBy = act.personId();
        changedByName = act.name();
        changedAt = act.at();
    }

    /** True while a record of another module stands behind the number, which alone may void it. */
    public boolean belongsToRecord() {
        return state == EntryState.TAKEN && !PAPER.equals(subjectKind);
    }

    public DocumentNumber number() {
        return new DocumentNumber(id(), numberSeriesId, year, sequence, text);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long numberSeriesId() {
        return numberSeriesId;
    }

    public String text() {
        return text;
    }

    /** What it is or was kept for; empty when it was not. */
    public String purpose() {
        return purpose == null ? "" : purpose;
    }

    public EntryState state() {
        return state;
    }

    public int version() {
        return version;
    }
}
