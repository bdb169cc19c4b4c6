package org.shuniu.meeting.service.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicContent;
import org.shuniu.meeting.domain.topic.TopicOrigin;
import org.shuniu.meeting.service.topic.TopicSettings;

/** Lead times of topics on the day before, on, and after the limit (MTG-10). */
class ListingRulesTests {
    private static final LocalDate HELD = LocalDate.of(2026, 3, 16);
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    private final ListingRules rules = new ListingRules(new Weekdays(), new TopicSettings(7, 3, 7, 3000));

    private static Topic topic(LocalDate submittedOn, boolean legal) {
        var origin = new TopicOrigin(2, "云江省水务厅", 21, "办公室", 1, 201, "方晴", AT, LocalDate.of(2026, 3, 2));
        var content = new TopicContent("议题", "摘要", "材料", "厅务会议", MeetingClass.EXECUTIVE, legal, false);
        var topic = new Topic(origin, content, List.of());
        topic.submit(AT, submittedOn);
        topic.accept(AT);
        topic.pass(AT, submittedOn);
        topic.approve(AT, submittedOn);
        return topic;
    }

    private List<String> problems(Topic topic, LocalDate today) {
        return rules.problems(topic, MeetingClass.EXECUTIVE, HELD, today).stream()
                .map(problem -> problem.key().replace("meeting.agenda.invalid.", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 2026-03-13, ''",
        "2026-03-10, 2026-03-13, lateOffice",
        "2026-03-09, 2026-03-14, lateMembers",
        "2026-03-10, 2026-03-14, 'lateOffice,lateMembers'"
    })
    void countsDaysToTheOfficeAndToTheMembers(LocalDate submitted, LocalDate today, String expected) {
        assertThat(String.join(",", problems(topic(submitted, false), today))).isEqualTo(expected);
    }

    /** 2026-03-16 is a Monday: seven working days before it is Thursday, 5 March. */
    @ParameterizedTest
    @CsvSource({"2026-03-05, ''", "2026-03-06, lateLegality"})
    void countsWorkingDaysForLegality(LocalDate submitted, String expected) {
        assertThat(String.join(",", problems(topic(submitted, true), LocalDate.of(2026, 3, 10))))
                .isEqualTo(expected);
    }

    @Test
    void bearsLatePapersThatTheHeadAllowed() {
        var topic = topic(LocalDate.of(2026, 3, 15), true);
        topic.allowLate(AT, LocalDate.of(2026, 3, 15));
        assertThat(problems(topic, LocalDate.of(2026, 3, 16))).isEmpty();
    }

    @Test
    void forgetsApprovalAndCoordinationOfAPaperThatWasSentBack() {
        var topic = topic(LocalDate.of(2026, 3, 2), false);
        topic.sendBack(AT);
        assertThat(problems(topic, LocalDate.of(2026, 3, 3))).containsExactly("coordination");
    }

    /** Every weekday is a working day. */
    private static final class Weekdays implements WorkingCalendar {
        @Override
        public Due dueAfterWorkingDays(LocalDate start, int workingDays) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Due dueAfterDays(LocalDate start, int days) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Due dueAfterMonths(LocalDate start, int months) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().getValue() < 6;
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
    }
}
