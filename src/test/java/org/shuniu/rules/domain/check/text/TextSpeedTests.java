package org.shuniu.rules.domain.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DOC-22: the checks run while somebody types, on any text. */
class TextSpeedTests {
    private static final int LONG = 280_000;
    private static final String PARAGRAPH = "（一）注重决策服务，参谋助手作用进一步强化.近几年来，各级“办公部门”始终把XX服务摆在突出位置（20XX年），增长5-10%，共3百人。\n";

    /**
     * Far longer than any paper, so that a check whose work grows with the square of the length would not end; how
     * fast the checks are is measured elsewhere.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                PARAGRAPH, "(", "“", "”（", "1", "1,", "，", "，123", "X", "20XX", " ", "一", "一、", ".", "2026.", "的 ",
                "\n", "-", "5-", "十"
            })
    void noTextMakesTheChecksRunAway(String piece) {
        String text = piece.repeat(LONG / piece.length());
        assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> TextChecks.all(text).count());
    }

    @Test
    void everyFaultPointsAtItsLineAndShowsAnExcerpt() {
        assertThat(TextChecks.all(PARAGRAPH.repeat(3))).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.line()).isBetween(1, 3);
            assertThat(fault.excerpt()).isNotEmpty().hasSizeLessThanOrEqualTo(61);
        });
    }
}
