package org.shuniu.supervision.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.domain.SupervisionMode;
import org.shuniu.supervision.service.filter.FilterText;
import org.shuniu.supervision.service.view.MatterFilter;
import org.shuniu.supervision.service.view.Stage;

/** What is stored of a filter is text; it comes back as a filter, and nothing else does. */
class FilterTextTests {
    @Test
    void bringsEveryConditionBack() {
        var filter = new MatterFilter(
                "水库 & 堤防=100%",
                Stage.UNDER_WAY,
                Light.RED,
                "水务厅",
                MatterSource.INSTRUCTION,
                "梁",
                true,
                true,
                true,
                SupervisionMode.TRACKING,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                true,
                MatterFilter.Sort.DUE,
                null);
        assertThat(FilterText.read(FilterText.write(filter))).isEqualTo(filter);
    }

    @ParameterizedTest
    @CsvSource({
        "sort=DUE&light=RED&page=3, light=RED&sort=DUE",
        "light=PURPLE&stage=x&hot=yes&from=2026-13-01, ''",
        "text=%20%20&_hot=on&hot=true&mine=false, hot=true",
        "text=a+b&next=https://elsewhere.example, text=a%20b",
        "text=%zz, ''",
        "light=RED&light=GREEN, light=RED"
    })
    void leavesOutWhatMeansNothing(String query, String canonical) {
        assertThat(FilterText.canonical(query)).isEqualTo(canonical);
        assertThat(FilterText.canonical(canonical)).isEqualTo(canonical);
    }
}
