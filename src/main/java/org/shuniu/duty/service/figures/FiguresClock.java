package org.shuniu.duty.service.figures;

/** Which first report is counted; a written one in time is better than a call. */
public enum FiguresClock {
    PHONE("least(s.phone_at, s.written_at)", "s.phone_due_at"),
    WRITTEN("s.written_at", "s.written_due_at");

    /** A false alarm that was closed owes no report. */
    private static final String OWED =
            "s.goes_up and (s.status <> 'ARCHIVED' or s.phone_at is not null or s.written_at is not null)";

    private final String done;
    private final String due;

    FiguresClock(String done, String due) {
        this.done = done;
        this.due = due;
    }

    /** SQL condition; bind {@code :now}. On the minute is in time. */
    String is(FiguresState state) {
        return switch (state) {
            case IN_TIME -> "s.goes_up and " + done + " <= " + due;
            case LATE -> OWED + " and coalesce(" + done + ", :now) > " + due;
            case RUNNING -> OWED + " and " + done + " is null and " + due + " >= :now";
        };
    }
}
