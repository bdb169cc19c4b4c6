package org.shuniu.duty.domain.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when the first report is due, and when it went out: what follows from the account and the limits.
 *
 * @param phoneAt the first report by phone; null when none was made
 * @param writtenAt the signature under the first written report
 * @param restartedAt the moment from which it had to go up at all; null where that was so from the start
 */
@Embeddable
public record ReportClock(
        Instant phoneDueAt,
        Instant writtenDueAt,
        @Nullable Instant phoneAt,
        @Nullable Instant writtenAt,
        @Column(name = "clock_restarted_at") @Nullable Instant restartedAt) {

    public static ReportClock start(ClockLimits limits, Account account) {
        return new ReportClock(Instant.EPOCH, Instant.EPOCH, null, null, null).recount(limits, account);
    }

    public ReportClock recount(ClockLimits limits, Account account) {
        Instant start = runsFrom(limits, account);
        return new ReportClock(
                start.plus(Duration.ofMinutes(limits.phoneMinutes())),
                start.plus(Duration.ofMinutes(limits.writtenMinutes())),
                phoneAt,
                writtenAt,
                restartedAt);
    }

    /** Nothing was owed until now, so nothing can be late yet. */
    public ReportClock restart(Instant at) {
        return new ReportClock(phoneDueAt, writtenDueAt, phoneAt, writtenAt, at);
    }

    /** The moment the minutes run from. */
    public Instant runsFrom(ClockLimits limits, Account account) {
        return restartedAt == null ? limits.start(account.happenedAt(), account.receivedAt()) : restartedAt;
    }

    public ReportClock phoned(Instant at) {
        return phoneAt == null || at.isBefore(phoneAt)
                ? new ReportClock(phoneDueAt, writtenDueAt, at, writtenAt, restartedAt)
                : this;
    }

    public ReportClock written(Instant at) {
        return writtenAt == null ? new ReportClock(phoneDueAt, writtenDueAt, phoneAt, at, restartedAt) : this;
    }

    /** When the leaders first heard of it: a written report in time is better than a call. */
    public @Nullable Instant firstAt() {
        if (phoneAt == null || writtenAt == null) {
            return phoneAt == null ? writtenAt : phoneAt;
        }
        return phoneAt.isBefore(writtenAt) ? phoneAt : writtenAt;
    }

    public @Nullable Instant doneAt(ClockKind kind) {
        return kind == ClockKind.PHONE ? firstAt() : writtenAt;
    }

    public Instant dueAt(ClockKind kind) {
        return kind == ClockKind.PHONE ? phoneDueAt : writtenDueAt;
    }

    /** Not yet reported and past its limit, or reported past it; on the minute is in time. */
    public boolean isBroken(ClockKind kind, Instant now) {
        Instant done = doneAt(kind);
        return (done == null ? now : done).isAfter(dueAt(kind));
    }
}
