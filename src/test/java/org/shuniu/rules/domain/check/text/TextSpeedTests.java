package org.shuniu.rules.domain.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** DOC-22: the checks run while somebody types, on any text. */
class TextSpeedTests {
    private static final String PARAGRAPH = "（一）注重决策服务，参谋助手作用进一步强化.近几年来，各级“办公部门”始终把XX服务摆在突出位置（20XX年），增长5-10%，共3百人。\n";

    @Test
    void readsSeventyThousandCharactersInAFractionOfASecond() {
        String text = PARAGRAPH.repeat(70_000 / PARAGRAPH.length());
        TextChecks.all(text).count();
        Assertions.assertTimeout(
                Duration.ofMillis(1500), () -> TextChecks.all(text).count());
    }

    @Test
    void noTextMakesTheChecksSlow() {
        for (String piece : List.of(
                "(", "“", "”（", "1", "1,", "，", "，123", "X", "20XX", " ", "一", "一、", ".", "2026.", "的 ", "\n", "-",
                "5-", "十")) {
            String text = piece.repeat(70_000 / piece.length());
            Assertions.assertTimeout(
                    Duration.ofSeconds(4), () -> TextChecks.all(text).count(), piece);
        }
    }

    @Test
    void everyFaultPointsAtItsLineAndShowsAnExcerpt() {
        assertThat(TextChecks.all(PARAGRAPH.repeat(3))).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.line()).isBetween(1, 3);
            assertThat(fault.excerpt()).isNotEmpty().hasSizeLessThanOrEqualTo(61);
        });
    }
}
