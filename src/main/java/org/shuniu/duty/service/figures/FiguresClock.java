package org.shuniu.duty.service.figures;

/** Which first report is counted; a written one in time is better than a call. */
public enum FiguresClock {
    PHONE("least(s.phone_at, s.written_at)", "s.phone_due_at"),
    WRITTEN("s.written_at", "s.written_due_at");

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
            case LATE -> "s.goes_up and coalesce(" + done + ", :now) > " + due;
            case RUNNING -> "s.goes_up and " + done + " is null and " + due + " >= :now";
        };
    }
}
