package org.shuniu.rules.domain.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.rules.domain.check.text.TextChecks.brief;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R25: levels 一、（一）1.（1）. */
class LevelNumbersTests {
    @Test
    void acceptsFourLevelsInOrder() {
        String text = "一、总体要求\n（一）指导思想。\n1.坚持。\n（1）甲。\n（2）乙。\n2.推进。\n（二）目标。\n二、主要任务\n（一）任务。";
        assertThat(brief("R25", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "一.总体要求, 1 form → 一、",
        "一．总体要求, 1 form → 一、",
        "'一,总体要求', 1 form → 一、",
    })
    void wantsAPauseMarkAfterTheFirstLevel(String line, String fault) {
        assertThat(brief("R25", line)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（一）、指导思想", "(一)指导思想", "(一）指导思想", "（一）.指导思想"})
    void wantsFullBracketsAndNothingAfterTheSecondLevel(String line) {
        assertThat(brief("R25", "一、总体要求\n" + line)).containsExactly("2 form → （一）");
    }

    @Test
    void wantsAPointAfterTheThirdLevelAndBracketsAroundTheFourth() {
        assertThat(brief("R25", "一、甲\n（一）乙\n1、丙\n1）丁\n(2)戊"))
                .containsExactly("3 form → 1.", "4 form → （1）", "5 form → （2）");
    }

    @Test
    void findsALevelLeftOut() {
        assertThat(brief("R25", "一、甲\n1.乙")).containsExactly("2 skip → （一）");
        assertThat(brief("R25", "（一）甲\n（二）乙")).containsExactly("1 skip → 一、");
    }

    @Test
    void findsNumbersOutOfOrder() {
        assertThat(brief("R25", "一、甲\n三、乙\n四、丙")).containsExactly("2 order → 二、");
        assertThat(brief("R25", "一、甲\n（一）乙\n（三）丙\n二、丁\n（二）戊")).containsExactly("3 order → （二）", "5 order → （一）");
        assertThat(brief("R25", "一、甲\n一、乙")).containsExactly("2 order → 二、");
    }

    @Test
    void letsAnAttachmentBeginAnew() {
        assertThat(brief("R25", "一、甲\n二、乙\n附件1\n一、丙\n二、丁")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5万元用于维修。", "2026年1月2日", "一是加强领导。", "第一，加强领导。", "十五五规划", "三季度运行平稳。"})
    void leavesOtherNumbersAlone(String line) {
        assertThat(brief("R25", line)).isEmpty();
    }
}
