package org.shuniu.duty.domain.score;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Q3 of a year: the period of a sheet. */
@Embeddable
public record Quarter(
        @Column(name = "year") int year,
        @Column(name = "quarter") int number) {
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** First day of the next quarter. */
    public LocalDate end() {
        return firstDay().plusMonths(3);
    }

    public boolean isOver(LocalDate today) {
        return !today.isBefore(end());
    }

    public Quarter before() {
        return of(firstDay().minusDays(1));
    }
}
