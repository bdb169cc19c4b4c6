package org.shuniu.kernel.counter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;

/**
 * A number of the home page: what the reader's own organ did this year so far, against the same days of the year
 * before. Declared as a bean by the module that keeps the records; it counts only what the reader may know of.
 */
public interface HomeCounter {
    /** Smaller stands further left. */
    int order();

    Counter count(Days days, Actor actor);

    /**
     * @param key message key of what is counted
     * @param planned for the whole year; null where nothing is planned
     */
    record Counter(
            String key, Tally soFar, Tally before, @Nullable Tally planned) {
        /** How many more than in the same days of the year before. */
        public long more() {
            return soFar.count() - before.count();
        }
    }

    /** @param link page that lists exactly these rows; behind {@code /api/v1} the same list for programs */
    record Tally(long count, String link) {}

    /** Days that are counted, both inclusive. */
    record Days(LocalDate from, LocalDate to) {
        /** From New Year until this day. */
        public static Days until(LocalDate day) {
            return new Days(day.withDayOfYear(1), day);
        }

        public Days yearBefore() {
            return new Days(from.minusYears(1), to.minusYears(1));
        }

        /** As the filter of a list has it. */
        public String query(String first, String last) {
            return first + '=' + from + '&' + last + '=' + to;
        }
    }
}
