package org.shuniu.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.layout.font.Face;

/** With characters of one em and Latin ones of half an em. */
class LineBreakerTests {
    private static final LineBreaker BREAKER = new LineBreaker((face, point) -> point < 0x250 ? 0.5 : 1);

    @ParameterizedTest
    @CsvSource({
        "一二三四五六七八九十, 一二三四|五六七八|九十",
        "一二三四，五六七八九, 一二三|四，五六|七八九",
        "一二三（四五六七八九, 一二三|（四五六|七八九",
        "一二三abcd五六七八, 一二三|abcd五六|七八",
        "一二二零2026年五六, 一二二零|2026年|五六",
        "一二三——四五六七, 一二三|——四五|六七",
        "abcdefghijklmnop, abcdefgh|ijklmnop",
        "一二三四 五六七八, 一二三四|五六七八"
    })
    void breaksByTheRules(String text, String expected) {
        assertThat(String.join("|", texts(text, 4))).isEqualTo(expected);
    }

    @Test
    void aClosingMarkIsTakenInByNarrowingPunctuation() {
        Line line = lines("一二，三四，五六七八", 5).get(0);
        assertThat(line.text()).isEqualTo("一二，三四，");
        assertThat(line.end()).isCloseTo(5, within(0.01));
    }

    @Test
    void aLineThatEndsEarlyIsSpreadToTheRightEdge() {
        Line line = lines("一二三四五《六七》八九十一", 6).get(0);
        assertThat(line.text()).isEqualTo("一二三四五");
        assertThat(line.end()).isCloseTo(6, within(0.01));
    }

    @Test
    void aLastLineOfOneCharacterTakesAnotherOneAlong() {
        assertThat(texts("一二三四五六七八九。", 8)).containsExactly("一二三四五六七", "八九。");
    }

    @Test
    void indentsTheFirstLineOnly() {
        List<Line> lines = BREAKER.lines(StyledText.of("一二三四五六七八九十", Face.KAI), Measure.paragraph(6));
        assertThat(lines.get(0).cells().get(0).x()).isEqualTo(2);
        assertThat(lines.get(1).cells().get(0).x()).isZero();
        assertThat(lines.get(0).text()).isEqualTo("一二三四");
    }

    @Test
    void noCharacterIsLostOrOutsideWhateverTheText() {
        Random random = new Random(9704);
        String alphabet = "公文处理，。、（）《》“”——……abcXYZ 0123456789.%-/：；𠮷";
        int[] points = alphabet.codePoints().toArray();
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i >= 0; i--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            List<Line> lines = lines(text.toString(), 12);
            assertThat(lines.stream()
                            .map(Line::text)
                            .collect(Collectors.joining())
                            .replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
            assertThat(lines).allSatisfy(line -> assertThat(line.end()).isLessThan(12.6));
        }
    }

    private static List<Line> lines(String text, double width) {
        return BREAKER.lines(StyledText.of(text, Face.FANG_SONG), Measure.block(width));
    }

    private static List<String> texts(String text, double width) {
        return lines(text, width).stream().map(Line::text).toList();
    }
}
