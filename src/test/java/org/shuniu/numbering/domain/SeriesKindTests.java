package org.shuniu.numbering.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesKindTests {
    @ParameterizedTest
    @ValueSource(strings = {"云政办发〔2026〕37号", "青政〔1999〕1号", "云政办字〔2026〕99999号"})
    void acceptsNumbersOfTheStandard(String number) {
        assertThat(SeriesKind.YEARLY.isNumber(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云政办发[2026]37号", "云政办发(2026)37号", "云政办发〔26〕37号", "云政办发〔2026〕037号", "云政办发〔2026〕第37号",
                "云政办发〔2026〕0号", "云政办发〔2026〕37", "政〔2026〕37号", "云政A〔2026〕37号", "云政办发〔2026〕100000号",
                "云政办发〔2126〕1号", " 云政办发〔2026〕37号", "云政办发〔2026〕37号\n"
            })
    void refusesEverythingElse(String number) {
        assertThat(SeriesKind.YEARLY.isNumber(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第1号", "第205号"})
    void acceptsNumbersOfOrders(String number) {
        assertThat(SeriesKind.ORDER.isNumber(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1号", "第0号", "第01号", "云江省人民政府令第1号"})
    void refusesOtherNumbersOfOrders(String number) {
        assertThat(SeriesKind.ORDER.isNumber(number)).isFalse();
    }

    @Test
    void writesNumbers() {
        assertThat(SeriesKind.YEARLY.write("云政办发", 2026, 37)).isEqualTo("云政办发〔2026〕37号");
        assertThat(SeriesKind.ORDER.write("云江省人民政府令", 2026, 37)).isEqualTo("第37号");
    }

    @Test
    void neverWritesWhatTheStandardForbids() {
        assertThatIllegalArgumentException().isThrownBy(() -> SeriesKind.YEARLY.write("云政办发", 2026, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SeriesKind.YEARLY.write("云政办发", 26, 1));
    }
}
