package org.shuniu.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.calendar.NoticeOf2027;

class NoticeTextTests {
    @Test
    void readsYearTitleAndNumberFromTheHeading() {
        var arrangement = arrangement(NoticeOf2027.TEXT);
        assertThat(arrangement.year()).isEqualTo(2027);
        assertThat(arrangement.title()).isEqualTo("国务院办公厅关于2027年部分节假日安排的通知");
        assertThat(arrangement.reference()).isEqualTo("国办发明电〔2026〕99号");
    }

    @Test
    void readsEveryDayOfTheNotice() {
        var reading = NoticeText.read(NoticeOf2027.TEXT);
        assertThat(reading.problems()).isEmpty();
        assertThat(off(arrangement(NoticeOf2027.TEXT))).hasSize(3 + 8 + 3 + 5 + 3 + 3 + 7);
        assertThat(working(arrangement(NoticeOf2027.TEXT)))
                .containsExactly("2027-01-30", "2027-02-20", "2027-04-25", "2027-05-08", "2027-09-26", "2027-10-09");
    }

    @Test
    void takesADecemberOfTheYearBeforeAcrossTheYearEnd() {
        assertThat(off(arrangement(NoticeOf2027.TEXT))).startsWith("2026-12-31", "2027-01-01", "2027-01-02");
        assertThat(off(reading("12月31日（周四）至1月2日（周六）放假调休，共3天。")))
                .containsExactly("2026-12-31", "2027-01-01", "2027-01-02");
    }

    @Test
    void keepsTheClosingWordsAsPlainTextAndNotAsDays() {
        assertThat(NoticeText.read(NoticeOf2027.TEXT).plainSentences())
                .anyMatch(sentence -> sentence.text().startsWith("鼓励单位"))
                .anyMatch(sentence -> sentence.text().endsWith("2026年11月20日"));
    }

    @Test
    void understandsFullWidthDigitsSpacesAndBrokenLines() {
        String accidents = NoticeOf2027.TEXT
                .replace("\n", "\r\n")
                .replace("6月9日", "６ 月　９ 日")
                .replace("周日）上班", "周\r\n日）上班")
                .replace("（", "(");
        assertThat(NoticeText.read(accidents).problems()).isEmpty();
        assertThat(arrangement(accidents).days())
                .isEqualTo(arrangement(NoticeOf2027.TEXT).days());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1月1日（周五）放假1天，不调休。 | 2027-01-01",
                "1月1日（星期五）放假，与周末连休。 | 2027-01-01",
                "2月28日（周日）至3月6日（周六）放假调休，共7天。 | 2027-02-28 2027-03-01 2027-03-02 2027-03-03 2027-03-04 2027-03-05 2027-03-06",
                "2026年12月31日（周四）至2027年1月2日（周六）放假，共3天。 | 2026-12-31 2027-01-01 2027-01-02",
                "1月1日（周五）放假，1月4日（星期一）补休，共2天。 | 2027-01-01 2027-01-04",
                "1月1日—3日放假，共3天。 | 2027-01-01 2027-01-02 2027-01-03",
                "1月2日（农历冬月廿四、周六）、3日（周日）放假。 | 2027-01-02 2027-01-03"
            })
    void readsTheWordingsOfNotices(String sentence, String days) {
        assertThat(NoticeText.read(heading(sentence)).isAcceptable()).isTrue();
        assertThat(off(reading(sentence))).containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1月1日（周四）放假，共1天。 | calendar.notice.weekday",
                "1月1日（周五）至3日（周日）放假调休，共4天。 | calendar.notice.total",
                "1月1日放假2天。 | calendar.notice.total",
                "2月30日放假，共1天。 | calendar.notice.noSuchDate",
                "1月3日至1日放假。 | calendar.notice.range",
                "1月1日放假。1月5日（周二）上班。 | calendar.notice.worksOnWeekday",
                "1月1日至3日放假。1月2日（周六）上班。 | calendar.notice.twice",
                "2028年1月1日放假。 | calendar.notice.otherYear",
                "1月1日放假。除夕当日放假，与周末连休。 | calendar.notice.notUnderstood",
                "1月1日前后放假若干天。 | calendar.notice.notUnderstood",
                "另行通知。 | calendar.notice.emptyItem"
            })
    void refusesWhatDoesNotAgree(String sentence, String key) {
        var reading = NoticeText.read(heading(sentence));
        assertThat(reading.isAcceptable()).isFalse();
        assertThat(reading.problems()).filteredOn(NoticeProblem::blocking).anySatisfy(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void namesTheLineOfEveryContradiction() {
        var reading = NoticeText.read(
                NoticeOf2027.TEXT.replace("6月9日（周三）", "6月9日（周四）").replace("共7天", "共8天"));
        assertThat(reading.problems())
                .extracting(problem -> problem.line() + " " + problem.key())
                .containsExactly("9 calendar.notice.weekday", "11 calendar.notice.total");
    }

    @Test
    void hintsAtLegalHolidaysThatTheTextLeavesOut() {
        var reading = NoticeText.read(heading("1月1日放假。"));
        assertThat(reading.isAcceptable()).isTrue();
        assertThat(reading.problems())
                .allMatch(problem -> problem.key().equals("calendar.notice.legalDayMissing"))
                .hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({"'', calendar.notice.noHeading", "会议通知, calendar.notice.noHeading"})
    void refusesATextWithoutItsHeading(String text, String key) {
        assertThat(NoticeText.read(text).problems()).singleElement().satisfies(problem -> assertThat(problem.key())
                .isEqualTo(key));
    }

    @Test
    void refusesAHeadingWithoutItems() {
        assertThat(NoticeText.read("关于2027年部分节假日安排的通知\n请遵照执行。").isAcceptable()).isFalse();
    }

    private static String heading(String sentence) {
        return "国务院办公厅关于2027年部分节假日安排的通知\n现通知如下。\n一、元旦：" + sentence;
    }

    private static Arrangement reading(String sentence) {
        return arrangement(heading(sentence));
    }

    private static Arrangement arrangement(String text) {
        return Objects.requireNonNull(NoticeText.read(text).arrangement());
    }

    private static List<String> off(Arrangement arrangement) {
        return days(arrangement, DayKind.OFF);
    }

    private static List<String> working(Arrangement arrangement) {
        return days(arrangement, DayKind.WORK);
    }

    private static List<String> days(Arrangement arrangement, DayKind kind) {
        return arrangement.days().stream()
                .filter(day -> day.kind() == kind)
                .map(ArrangedDay::day)
                .map(LocalDate::toString)
                .toList();
    }
}
