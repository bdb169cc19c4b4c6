package org.shuniu.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeJsonTests {
    @Test
    void readsDaysPaperAndYear() {
        var arrangement = Objects.requireNonNull(NoticeReader.read("""
                {"year": 2027, "papers": ["https://example.org/2027"], "days": [
                  {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                  {"name": "春节", "date": "2027-01-30", "isOffDay": false}]}""").arrangement());
        assertThat(arrangement.year()).isEqualTo(2027);
        assertThat(arrangement.reference()).isEqualTo("https://example.org/2027");
        assertThat(arrangement.days()).extracting(ArrangedDay::kind).containsExactly(DayKind.OFF, DayKind.WORK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"year\": 2027, | calendar.notice.badJson",
                "{\"days\": []} | calendar.notice.noYear",
                "{\"year\": 2027, \"days\": []} | calendar.notice.noItems",
                "{\"year\": 2027, \"days\": [{\"date\": \"2027-01-01\", \"isOffDay\": true}]} | calendar.notice.badDay",
                "{\"year\": 2027, \"days\": [{\"name\": \"x\", \"date\": \"2027-02-30\", \"isOffDay\": true}]} | calendar.notice.noSuchDate",
                "{\"year\": 2027, \"days\": [{\"name\": \"x\", \"date\": \"2027-02-01\", \"isOffDay\": false}]} | calendar.notice.worksOnWeekday"
            })
    void refusesWhatIsNoYear(String json, String key) {
        var reading = NoticeReader.read(json);
        assertThat(reading.isAcceptable()).isFalse();
        assertThat(reading.problems()).extracting(NoticeProblem::key).contains(key);
    }

    @Test
    void readsTheWordsOfANoticeInsideJson() {
        var reading = NoticeReader.read("{\"text\": \"关于2027年部分节假日安排的通知\\n一、元旦：1月1日放假。\"}");
        assertThat(reading.isAcceptable()).isTrue();
    }
}
