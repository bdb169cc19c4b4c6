package org.shuniu.rules.domain.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.rules.domain.check.text.TextChecks.brief;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R29: punctuation. */
class PunctuationTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "摆在突出位置.切实增强意识。 | 1 half → 。",
                "加强领导,落实责任。 | 1 half → ，",
                "通知如下: | 1 half → ：",
                "加强领导;落实责任。 | 1 half → ；",
                "怎么办? | 1 half → ？",
                "增长20%,同比提高。 | 1 half → ，",
            })
    void findsHalfWidthMarks(String line, String fault) {
        assertThat(brief("R29", line)).containsExactly(fault);
    }

    @Test
    void findsHalfWidthBracketsAndStraightQuotes() {
        assertThat(brief("R29", "各市(含县)落实。")).containsExactly("1 half → （", "1 half → ）");
        assertThat(brief("R29", "坚持\"三公\"经费只减不增。")).containsExactly("1 half → “", "1 half → ”");
        assertThat(brief("R29", "坚持'以人为本'。")).containsExactly("1 half → ‘", "1 half → ’");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网址为www.example.org，邮箱为a.b@example.org。",
                "增长3.5%，时间为10:30。",
                "使用Windows, Linux两种系统。",
                "1.加强领导。",
                "通知如下：“坚持‘四个一’，落实责任。”",
                "《关于印发〈办法〉的通知》（云政办发〔2026〕37号）",
                "真的吗？！",
                "等等……",
                "云江省——青岚市"
            })
    void leavesRightMarksAlone(String line) {
        assertThat(brief("R29", line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "《关于印发办法的通知（云政办发〔2026〕37号）。, unpaired",
        "坚持“三公经费只减不增。, unpaired",
        "坚持三公”经费只减不增。, unpaired",
        "各市（含县落实。, unpaired",
        "各市含县）落实。, unpaired",
        "坚持“三公“经费只减不增。, mixed",
    })
    void findsMarksWithoutPartner(String line, String kind) {
        assertThat(brief("R29", line)).singleElement().asString().startsWith("1 " + kind);
    }

    @Test
    void followsAPairAcrossALineThatWasCut() {
        assertThat(brief("R29", "要加强“文化建\n设”，落实责任。")).isNotEmpty();
        assertThat(brief("R29", "同志们，要加强“文化建\n设”，落实责任。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "云政办发[2026]37号, 〔2026〕37号",
        "云政办发(2026)37号, 〔2026〕37号",
        "云政办发（2026）37号, 〔2026〕37号",
        "云政办发【2026】37号, 〔2026〕37号",
        "云政办发〔2026）37号, 〔2026〕37号",
        "云政办发［20XX］37号, 〔20XX〕37号",
    })
    void wantsHexagonalBracketsAroundTheYear(String line, String right) {
        assertThat(brief("R29", line)).containsExactly("1 year → " + right);
    }

    @Test
    void wantsNeitherOrdinalNorLeadingZeroInANumber() {
        assertThat(brief("R29", "云政办发〔2026〕第37号")).containsExactly("1 number → 〔2026〕37号");
        assertThat(brief("R29", "云政办发〔2026〕037号")).containsExactly("1 number → 〔2026〕37号");
    }

    @ParameterizedTest
    @CsvSource({"落实责任。。, 1 doubled → 。", "加强领导，，落实责任。, 1 doubled → ，", "加强领导，。, 1 doubled → ，"})
    void findsDoubledMarks(String line, String fault) {
        assertThat(brief("R29", line)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议精神...", "会议精神。。。", "会议精神…"})
    void writesAnOmissionWithSixDots(String line) {
        assertThat(brief("R29", line)).containsExactly("1 omission → ……");
    }

    @Test
    void findsBlanksInsideChineseButNotTheWideOnesOfALayout() {
        assertThat(brief("R29", "加强 领导。")).containsExactly("1 blank → 强领");
        assertThat(brief("R29", "　　加强领导。")).isEmpty();
        assertThat(brief("R29", "方　晴　江　帆")).isEmpty();
    }

    @Test
    void countsTwoStopsInOneLineTwice() {
        assertThat(TextChecks.read("R29", "甲\n突出位置.切实增强，时效性.决策水平。"))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault.line()).isEqualTo(2))
                .first()
                .satisfies(fault -> assertThat(fault.excerpt()).contains("位置.切实"));
    }
}
