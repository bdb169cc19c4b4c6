package org.shuniu.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleShaperTests {
    private static final TitleShaper SHAPER = new TitleShaper(
            text -> text.codePoints()
                    .mapToDouble(point -> point < 0x250 ? 0.5 : 1)
                    .sum(),
            TitleWords.carried());

    @ParameterizedTest
    @CsvSource({
        "关于启用新版值班系统的通知, 关于启用新版值班系统的通知",
        "青岚市人民政府关于申请防汛抗旱应急救灾资金的请示, 青岚市人民政府关于|申请防汛抗旱应急救灾资金的请示",
        "云江省人民政府办公厅关于印发云江省行政规范性文件管理办法的通知, 云江省人民政府办公厅关于印发|云江省行政规范性文件管理办法的通知"
    })
    void breaksWhereAClerkWould(String title, String expected) {
        assertThat(String.join("|", SHAPER.lines(title, 19))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云江省人民政府办公厅关于做好2026年国庆节放假期间值班和应急工作的通知",
                "云江省人民政府办公厅关于转发省发展改革委省财政厅省水利厅云江省农村供水工程建设与运行管理实施办法的通知",
                "云江省人民政府办公厅云江省军区关于进一步加强全省森林草原防火和防汛抗旱等应急管理工作若干措施的实施意见",
                "云江省人民政府关于废止《云江省城市燃气管理办法》等12件省政府规章的决定"
            })
    void linesFitNeverEndInOneCharacterAndFormNoHourglass(String title) {
        List<String> lines = SHAPER.lines(title, 19);
        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> assertThat(line.length())
                .isBetween(4, 22));
        for (int i = 1; i + 1 < lines.size(); i++) {
            int shorter = Math.min(lines.get(i - 1).length(), lines.get(i + 1).length());
            assertThat(lines.get(i).length()).isGreaterThanOrEqualTo(shorter - 2);
        }
        assertThat(lines.stream().skip(1)).noneMatch(line -> line.startsWith("的") || line.startsWith("》"));
    }

    @Test
    void wordsAndNumbersStayWhole() {
        List<String> lines = SHAPER.lines("云江省人民政府办公厅关于印发2026年全省政务公开工作要点的通知", 19);
        assertThat(String.join("|", lines)).contains("2026年", "政务公开", "工作", "通知", "办公厅");
    }

    @Test
    void aVeryLongTitleIsBrokenWithoutLosingACharacter() {
        String title = "关于做好各项工作的通知".repeat(12);
        assertThat(String.join("", SHAPER.lines(title, 19))).isEqualTo(title);
    }
}
