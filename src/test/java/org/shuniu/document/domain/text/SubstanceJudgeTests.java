package org.shuniu.document.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What 复核 may correct by itself and what only the signer may change (条例 第二十五条（一）, R42). */
class SubstanceJudgeTests {
    @ParameterizedTest
    @CsvSource({
        "请各市于6月30日前报送。, 请各市于7月30日前报送。",
        "可以延期。, 不可以延期。",
        "应当报告。, 宜报告。",
        "各市水务局负责。, 各市水务局会同发展改革、财政、自然资源、生态环境部门负责。",
        "补助百分之三十。, 补助百分之四十。"
    })
    void findsAChangeOfSubstance(String before, String after) {
        assertThat(SubstanceJudge.isSubstantive(before, after)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"做好防迅准备。, 做好防汛准备。", "各市水务局，负责落实。, 各市水务局负责落实。", "加强领导,落实责任。, 加强领导；落实责任。"})
    void letsASlipOfThePenPass(String before, String after) {
        assertThat(SubstanceJudge.isSubstantive(before, after)).isFalse();
    }
}
