package org.shuniu.supervision.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.domain.clock.ClockEvent.Kind;

class PartClockTests {
    /** Monday to Friday, without holidays. */
    private static final WorkingCalendar WEEK = new WorkingCalendar() {
        @Override
        public Due dueAfterWorkingDays(LocalDate start, int workingDays) {
            LocalDate day = start;
            for (int left = workingDays; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
                day = day.plusDays(1);
            }
            return new Due(day, false);
        }

        @Override
        public Due dueAfterDays(LocalDate start, int days) {
            return new Due(start.plusDays(days), false);
        }

        @Override
        public Due dueAfterMonths(LocalDate start, int months) {
            return new Due(start.plusMonths(months), false);
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        }

        @Override
        public boolean isLoaded(int year) {
            return true;
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            return (int) from.plusDays(1)
                    .datesUntil(to.plusDays(1))
                    .filter(this::isWorkingDay)
                    .count();
        }
    };

    private static final ClockRule RULE = new ClockRule(WEEK, 3, 20, ReportingFrequency.NONE);
    private static final ClockRule WEEKLY = new ClockRule(WEEK, 3, 20, ReportingFrequency.WEEKLY);
    private static final ClockEvent STARTED = due(Kind.STARTED, "2026-03-02", "2026-03-13");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, GREEN, IN_TIME",
        "2026-03-10, GREEN, IN_TIME",
        "2026-03-11, YELLOW, NEAR_DUE",
        "2026-03-13, YELLOW, NEAR_DUE",
        "2026-03-14, RED, OVERDUE"
    })
    void turnsYellowWithThreeDaysLeftAndRedAfterwards(LocalDate day, Light light, LightReason reason) {
        var clock = PartClock.at(day, List.of(STARTED), RULE);
        assertThat(clock.light(day)).isEqualTo(light);
        assertThat(clock.reason(day)).isEqualTo(reason);
    }

    /** 60 working days: a fifth of them is twelve. */
    @Test
    void turnsALongPeriodYellowWithAFifthLeft() {
        var due = WEEK.dueAfterWorkingDays(LocalDate.parse("2026-03-02"), 60).date();
        var clock = PartClock.STILL.after(due(Kind.STARTED, "2026-03-02", due.toString()), RULE);
        LocalDate yellow = clock.yellowFrom();
        assertThat(WEEK.workingDaysBetween(yellow.minusDays(1), due)).isEqualTo(12);
        assertThat(WEEK.workingDaysBetween(yellow.minusDays(2), due)).isEqualTo(13);
    }

    @Test
    void knowsTheLightOfAnyPastDayFromTheEvents() {
        var events = List.of(
                STARTED,
                at(Kind.SUSPENDED, "2026-03-04"),
                due(Kind.RESUMED, "2026-03-06", "2026-03-17"),
                due(Kind.EXTENDED, "2026-03-16", "2026-03-31"),
                at(Kind.REPORTED, "2026-03-30"),
                at(Kind.SENT_BACK, "2026-04-01"),
                at(Kind.REPORTED, "2026-04-02"),
                at(Kind.ENDED, "2026-04-03"));
        assertThat(lights(events, "2026-03-03", "2026-03-05", "2026-03-12", "2026-03-15", "2026-03-16"))
                .containsExactly(Light.GREEN, Light.GREY, Light.GREEN, Light.YELLOW, Light.GREEN);
        assertThat(lights(events, "2026-03-30", "2026-04-01", "2026-04-02", "2026-04-03"))
                .containsExactly(Light.GREEN, Light.RED, Light.RED, Light.GREY);
    }

    @Test
    void keepsTheOriginalDueDateVisible() {
        var clock = PartClock.STILL.after(STARTED, RULE).after(due(Kind.EXTENDED, "2026-03-10", "2026-03-20"), RULE);
        assertThat(clock.originalDueOn()).isEqualTo("2026-03-13");
        assertThat(clock.isExtended()).isTrue();
    }

    @Test
    void turnsYellowWhenAWeeklyFeedbackIsMissedAndGreenWhenItComes() {
        var started = due(Kind.STARTED, "2026-03-02", "2026-05-29");
        var missed = PartClock.STILL.after(started, WEEKLY);
        assertThat(missed.light(LocalDate.parse("2026-03-09"))).isEqualTo(Light.GREEN);
        assertThat(missed.reason(LocalDate.parse("2026-03-10"))).isEqualTo(LightReason.FEEDBACK_MISSED);
        var answered = missed.after(at(Kind.FED_BACK, "2026-03-11"), WEEKLY);
        assertThat(answered.feedbackDueOn()).isEqualTo("2026-03-16");
        var early = answered.after(at(Kind.FED_BACK, "2026-03-12"), WEEKLY);
        assertThat(early.feedbackDueOn()).isEqualTo("2026-03-23");
    }

    @Test
    void movesAnExpectedFeedbackToAWorkingDay() {
        var started = due(Kind.STARTED, "2026-03-07", "2026-05-29");
        assertThat(PartClock.STILL.after(started, WEEKLY).feedbackDueOn()).isEqualTo("2026-03-16");
    }

    private static List<Light> lights(List<ClockEvent> events, String... days) {
        var lights = new ArrayList<Light>();
        for (String day : days) {
            LocalDate on = LocalDate.parse(day);
            lights.add(PartClock.at(on, events, RULE).light(on));
        }
        return lights;
    }

    private static ClockEvent at(Kind kind, String day) {
        return new ClockEvent(kind, LocalDate.parse(day));
    }

    private static ClockEvent due(Kind kind, String day, String due) {
        return new ClockEvent(kind, LocalDate.parse(day), LocalDate.parse(due), false);
    }
}
