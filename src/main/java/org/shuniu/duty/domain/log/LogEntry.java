package org.shuniu.duty.domain.log;

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
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.LogEntryId;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** An entry of the duty log. Its words stand for good; what is found wrong is put right by a note below it. */
@Entity
@Table(name = "duty_log_entry")
@DynamicUpdate
public class LogEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private Arrival arrival;

    @Embedded
    private @Nullable Caller caller;

    @Embedded
    private Account account;

    @Embedded
    private Told told;

    @Embedded
    private By recorder;

    @Enumerated(EnumType.STRING)
    private LogStatus status;

    private long takerId;
    private String takerName;
    private Instant movedAt;

    protected LogEntry() {}

    /** Whoever records it has it in hand until somebody else takes it by name. */
    public LogEntry(Arrival arrival, Caller caller, Account account, Told told, By recorder, boolean open) {
        this.arrival = arrival;
        this.caller = caller;
        this.account = account;
        this.told = told;
        this.recorder = recorder;
        this.status = open ? LogStatus.OPEN : LogStatus.CLOSED;
        this.takerId = recorder.personId();
        this.takerName = recorder.signature();
        this.movedAt = recorder.at();
    }

    public void step(LogAction action, By by) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("duty.log.refused.phase." + status));
        }
        status = action.after(status);
        movedAt = by.at();
    }

    public void take(long personId, String name, By by) {
        step(LogAction.TAKE, by);
        takerId = personId;
        takerName = name;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public LogEntryId entryId() {
        return new LogEntryId(id());
    }

    public int version() {
        return version;
    }

    public Arrival arrival() {
        return arrival;
    }

    /** Nothing is known of who called where all is null. */
    public Caller caller() {
        return Objects.requireNonNullElseGet(caller, () -> new Caller(null, null, null, null));
    }

    public Account account() {
        return account;
    }

    public Told told() {
        return told;
    }

    public By recorder() {
        return recorder;
    }

    public LogStatus status() {
        return status;
    }

    public long takerId() {
        return takerId;
    }

    public String takerName() {
        return takerName;
    }

    public Instant movedAt() {
        return movedAt;
    }

    /** First words, for lines that name it. */
    public String title() {
        String words = account.content().strip().replaceAll("\\s+", " ");
        return words.length() <= 60 ? words : words.substring(0, 59) + "…";
    }
}
