package org.shuniu.duty.service.incident.read;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.ClockKind;
import org.shuniu.duty.domain.incident.Incident;

/**
 * A clock as it stands, counted from stored facts.
 *
 * @param minutes left when running, over when late or overdue
 * @param breached written down as broken, for ever
 */
public record ClockLine(
        ClockKind kind,
        State state,
        Instant dueAt,
        @Nullable Instant doneAt,
        long minutes,
        boolean breached) {

    /** How it stands. */
    public enum State {
        RUNNING,
        OVERDUE,
        IN_TIME,
        LATE,
        /** Does not have to go up, or is over. */
        NOT_DUE
    }

    static ClockLine of(Incident incident, ClockKind kind, boolean breached, Instant now) {
        Instant due = incident.clock().dueAt(kind);
        Instant done = incident.clock().doneAt(kind);
        boolean broken = incident.clock().isBroken(kind, now);
        State state;
        if (done != null) {
            state = broken ? State.LATE : State.IN_TIME;
        } else if (incident.isRunning()) {
            state = broken ? State.OVERDUE : State.RUNNING;
        } else {
            state = State.NOT_DUE;
        }
        Duration span = Duration.between(due, done == null ? now : done).abs();
        return new ClockLine(kind, state, due, done, span.toMinutes(), breached);
    }

    public boolean isTicking() {
        return state == State.RUNNING || state == State.OVERDUE;
    }

    public String tone() {
        return switch (state) {
            case RUNNING -> "warning";
            case OVERDUE, LATE -> "danger";
            case IN_TIME -> "success";
            case NOT_DUE -> "secondary";
        };
    }

    /** For the countdown in the browser. */
    public long dueMillis() {
        return dueAt.toEpochMilli();
    }
}
