package org.shuniu.meeting.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class MinutesNamesTests {
    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "20, 二十", "39, 三十九", "99, 九十九"})
    void writesNumeralsAsPeopleDo(int number, String expected) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/meeting_minutes");
        words.setDefaultEncoding("UTF-8");
        var names = new MinutesNames(null, null, words);
        assertThat(names.numeral(number)).isEqualTo(expected);
    }
}
