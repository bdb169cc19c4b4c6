package org.shuniu.meeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.meeting.domain.application.Likeness;

/** Titles that say much the same (MTG-06, duplicates of the annual plan). */
class LikenessTests {
    @ParameterizedTest
    @CsvSource({"传达全国水利会议精神, 关于传达全国水利会议精神的会议", "全省农田水利建设会议, 农田水利建设现场会议", "全省公共数据资源管理会议, 公共数据资源管理工作会议"})
    void findsTheSameMatterInOtherWords(String one, String other) {
        assertThat(Likeness.of(one, other)).isGreaterThanOrEqualTo(60);
        assertThat(Likeness.of(other, one)).isEqualTo(Likeness.of(one, other));
    }

    @ParameterizedTest
    @CsvSource({"全省河长制工作会议, 全省节水工作会议", "全省预算工作会议, 全省数据工作会议"})
    void leavesDifferentMattersAlone(String one, String other) {
        assertThat(Likeness.of(one, other)).isLessThan(40);
    }

    @Test
    void comparesTitlesThatHoldNothingElse() {
        assertThat(Likeness.of("全省工作会议", "全省工作会议")).isEqualTo(100);
        assertThat(Likeness.of("全省工作会议", "全市工作会议")).isZero();
    }
}
