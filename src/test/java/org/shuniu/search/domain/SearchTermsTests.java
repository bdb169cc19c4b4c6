package org.shuniu.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTests {
    @Test
    void cutsTextIntoPairsAndWholeWords() {
        assertThat(TextVector.of("关于ABC工作，云政办发〔2026〕37号"))
                .isEqualTo("'关于':1 '于':2 'abc':3 '工作':4 '作':5 '云政':6 '政办':7 '办发':8 '发':9 '2026':10 '37':11 '号':12 ");
    }

    @Test
    void foldsWidthAndCaseAndKeepsRareCharacters() {
        assertThat(TextVector.of("Ａb㈠ 𠮷野")).isEqualTo("'ab':1 '一':2 '𠮷野':3 '野':4 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '`',
            value = {
                "防汛 = '防汛'",
                "防汛抗旱 = '防汛' <1> '汛抗' <1> '抗旱'",
                "汛 = '汛':*",
                "云政办发〔2026〕37号 = '云政' <1> '政办' <1> '办发' <2> '2026' <1> '37' <1> '号':*",
                "plan = 'plan':*",
                "37 = '37'",
                "R01 = 'r01'"
            })
    void asksForPhrases(String typed, String query) {
        assertThat(SearchTerms.of(typed).queries()).containsExactly(query);
    }

    @Test
    void blanksPartTermsAndQuotesKeepThem() {
        assertThat(SearchTerms.of("年度　计划 “工作 会议” \"unfinished").terms())
                .containsExactly("年度", "计划", "工作 会议", "unfinished");
        assertThat(SearchTerms.of("，。 “” '").isEmpty()).isTrue();
    }

    @Test
    void nothingTypedCanLeaveTheQuoting() {
        assertThat(SearchTerms.of("a'b\\c:*&|!").queries()).containsExactly("'a' <1> 'b' <1> 'c':*");
    }

    @Test
    void cutsSnippetsAroundTheFirstHitInTheOriginalText() {
        String text = "前言".repeat(40) + "，全省ＰＬＡＮ防汛　工作" + "后文".repeat(80);
        Snippet snippet = Snippet.around(text, SearchTerms.of("plan防汛工作"));
        assertThat(marked(snippet)).isEqualTo("[ＰＬＡＮ防汛 工作]");
        assertThat(snippet.parts().get(0).text()).isEqualTo("…");
        assertThat(snippet.parts().get(snippet.parts().size() - 1).text()).isEqualTo("…");
    }

    @Test
    void marksWholeNumbersOnly() {
        assertThat(marked(Snippet.whole("137号、37号", SearchTerms.of("37")))).isEqualTo("[37]");
        assertThat(marked(Snippet.whole("1370", SearchTerms.of("37")))).isEmpty();
    }

    @Test
    void cutsLongTextIntoOverlappingPieces() {
        String text = "字".repeat(7_999) + "𠮷" + "尾".repeat(9_000);
        var pieces = Pieces.of(text);
        assertThat(pieces).hasSize(3).allSatisfy(piece -> {
            assertThat(piece.length()).isLessThanOrEqualTo(8_000);
            assertThat(Character.isLowSurrogate(piece.charAt(0))).isFalse();
        });
        assertThat(pieces.get(1)).startsWith("字".repeat(199)).contains("𠮷");
        assertThat(Pieces.of("")).isEmpty();
    }

    private static String marked(Snippet snippet) {
        return snippet.parts().stream()
                .filter(Snippet.Part::hit)
                .map(part -> "[" + part.text() + "]")
                .collect(Collectors.joining());
    }
}
