package org.shuniu.supervision.service.board;

import java.time.LocalDate;

/** How many open parts are due on a day; late of these are red. */
public record DueDay(LocalDate day, long due, long late) {
    public int number() {
        return day.getDayOfMonth();
    }
}
