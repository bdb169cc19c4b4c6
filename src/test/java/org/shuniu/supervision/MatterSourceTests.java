package org.shuniu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.WATER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuniu.supervision.service.read.MatterListQueries;
import org.shuniu.supervision.service.view.MatterFilter;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Major matters, major decisions, deployments, and what else leads to a matter (SUP-25). */
@SupervisionOffice
class MatterSourceTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private MatterListQueries list;

    @Autowired
    private FixedClock clock;

    @BeforeEach
    void inJune() {
        clock.moveTo("2026-06-03");
    }

    @Test
    void knowsTheSourcesOfTheLaw() {
        assertThat(MatterSource.values())
                .extracting(Enum::name)
                .containsExactly(
                        "MAJOR_MATTER",
                        "MAJOR_DECISION",
                        "DEPLOYMENT",
                        "INSTRUCTION",
                        "MEETING_DECISION",
                        "CONGRESS_PROPOSAL",
                        "CPPCC_PROPOSAL",
                        "SUPERIOR");
    }

    @ParameterizedTest
    @EnumSource(MatterSource.class)
    void followsUpWhatComesFromIt(MatterSource source) {
        String title = "来源样本" + source.ordinal() + "号工程" + "甲乙丙丁戊己庚辛".charAt(source.ordinal());
        var id = office.proposed(office.draft(title, source, "会议纪要、文件或批示", WATER, List.of(), ReportingFrequency.NONE));
        assertThat(office.view(id).source()).isEqualTo(source);
        var filter = new MatterFilter(
                title, null, null, null, source, null, null, null, null, null, null, null, null, null, null);
        assertThat(list.page(filter, office.person("gaoyuan"), 1).rows()).hasSize(1);
    }
}
