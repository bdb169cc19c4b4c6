package org.shuniu.document.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.Urgency;

class DraftDocumentTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            关于做好|水库|关于做好水库
            转发《办法》|（试行）的通知|转发《办法》（试行）的通知
            关于 GB|T 9704 的通知|关于 GB T 9704 的通知
            关于做好 |   水库|关于做好水库
            """)
    void putsATitleOnOneLine(String first, String second, String title) {
        for (String end : new String[] {"\n", "\r\n", "\r", "\n\n"}) {
            assertThat(titled(first + end + second).title()).isEqualTo(title);
        }
    }

    @Test
    void saysTheSameWhateverEmptyFieldsAndLineEndsAreSent() {
        assertThat(draft("题目", "一\r\n二\r\n", List.of(" 青岚市人民政府", ""), null, 3)
                        .saysTheSameAs(draft("题目", "一\n二", List.of("青岚市人民政府"), "", 7)))
                .isTrue();
        assertThat(draft("题目", "一\n二", List.of(), null, 3).saysTheSameAs(draft("题目", "一\n三", List.of(), null, 3)))
                .isFalse();
        assertThat(draft("题目", "一", List.of("甲"), null, 3).saysTheSameAs(draft("题目", "一", List.of("乙"), null, 3)))
                .isFalse();
    }

    @Test
    void knowsWhetherOneOfTheFurtherElementsIsFilledIn() {
        assertThat(draft("题目", "一", List.of("甲"), " ", 0).fillsFurtherElements())
                .isFalse();
        assertThat(draft("题目", "一", List.of("甲"), "张三，12345", 0).fillsFurtherElements())
                .isTrue();
    }

    private static DraftDocument titled(String title) {
        return draft(title, "", List.of(), null, 0);
    }

    private static DraftDocument draft(
            String title, String body, List<String> addressees, String contact, int version) {
        // @formatter:off
        return new DraftDocument(
                DocumentKind.NOTICE, Direction.DOWN, 1L, null, addressees, List.of(), title, body, Urgency.ORDINARY,
                null, null, false, false, false, null, null, null, null, null, null, contact, List.of(), false, null,
                0, null, null, null, version);
        // @formatter:on
    }
}
