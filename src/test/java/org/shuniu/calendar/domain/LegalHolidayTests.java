package org.shuniu.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.calendar.CalendarFixtures;

class LegalHolidayTests {
    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void areAllOffInThePublishedYears(int year) {
        var published = CalendarFixtures.publishedDays();
        assertThat(Arrays.stream(LegalHoliday.values()).flatMap(holiday -> holiday.days(year)))
                .allSatisfy(day -> assertThat(published.isWorkingDay(day)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2028, 2031, 2035})
    void areThirteenDaysUnlessTwoFallTogether(int year) {
        long distinct = Arrays.stream(LegalHoliday.values())
                .flatMap(holiday -> holiday.days(year))
                .distinct()
                .count();
        assertThat(distinct).isEqualTo(year == 2031 || year == 2028 ? 12 : 13);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-05,SPRING_FESTIVAL",
        "2027-02-08,SPRING_FESTIVAL",
        "2030-02-02,SPRING_FESTIVAL",
        "2028-04-04,QINGMING",
        "2027-06-09,DRAGON_BOAT",
        "2027-05-02,LABOUR_DAY",
        "2027-10-03,NATIONAL_DAY"
    })
    void fallOnTheirDays(LocalDate day, LegalHoliday holiday) {
        assertThat(LegalHoliday.on(day)).contains(holiday);
    }

    @Test
    void knowsOnlySolarHolidaysOutsideTheLunarTable() {
        assertThat(LegalHoliday.SPRING_FESTIVAL.days(2040)).isEmpty();
        assertThat(LegalHoliday.QINGMING.days(2040)).containsExactly(LocalDate.of(2040, 4, 4));
    }
}
