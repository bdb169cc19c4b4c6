package org.shuniu.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.shuniu.layout.word.PoiWordRenderer;

/** The Word file is opened again and read. */
class WordRendererTests {
    private static final PrintedDocument REPORT = PrintedDocument.of(
                    "督查专报", "关于水库除险加固的报告", "一、总体情况\n（一）进展。已完成三座。\n资金已到位。")
            .number("第3期")
            .signed(List.of("云江省人民政府办公厅"), LocalDate.of(2026, 3, 20))
            .printed("云江省人民政府办公厅", LocalDate.of(2026, 3, 21))
            .build();

    private static XWPFDocument written(PrintedDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new PoiWordRenderer().render(document)));
    }

    @Test
    void writesEveryElementInTheOrderOfThePage() throws IOException {
        try (var file = written(REPORT)) {
            assertThat(file.getParagraphs().stream().map(XWPFParagraph::getText).filter(text -> !text.isEmpty()))
                    .containsExactly(
                            "督查专报",
                            "第3期",
                            "关于水库除险加固的报告",
                            "一、总体情况",
                            "（一）进展。已完成三座。",
                            "资金已到位。",
                            "云江省人民政府办公厅",
                            "2026年3月20日",
                            "云江省人民政府办公厅　2026年3月21日印发");
        }
    }

    @Test
    void setsTheLevelsInTheirFacesAndTheMarkInRed() throws IOException {
        try (var file = written(REPORT)) {
            var runs = file.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .toList();
            assertThat(runs.get(0).getColor()).isEqualTo("DE0D0D");
            assertThat(face(runs, "一、总体情况")).isEqualTo("黑体");
            assertThat(face(runs, "（一）进展。")).isEqualTo("楷体_GB2312");
            assertThat(face(runs, "资金已到位。")).isEqualTo("仿宋_GB2312");
        }
    }

    private static String face(List<XWPFRun> runs, String start) {
        return runs.stream()
                .filter(run -> run.text().startsWith(start))
                .findFirst()
                .orElseThrow()
                .getFontFamily(XWPFRun.FontCharRange.eastAsia);
    }

    @Test
    void saysThatADraftIsADraft() throws IOException {
        var draft = PrintedDocument.of("督查专报", "标题", "正文").draft(true).build();
        try (var file = written(draft)) {
            assertThat(file.getParagraphs().get(0).getText()).isEqualTo("草 稿");
        }
    }
}
