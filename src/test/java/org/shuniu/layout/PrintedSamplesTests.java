package org.shuniu.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes printed samples below target/printed, so that somebody can look at the pages. */
class PrintedSamplesTests {
    private static final Path FOLDER = Path.of("target", "printed");

    @Test
    void everySampleBecomesAPdf() throws IOException {
        save("notice", LayoutFixtures.notice().build());
        save("one-page", LayoutFixtures.onePage().build());
        save("request", LayoutFixtures.request().build());
        save("long", LayoutFixtures.longNotice().build());
        save(
                "draft",
                LayoutFixtures.onePage()
                        .number(null)
                        .seals(List.of())
                        .draft(true)
                        .build());
        save("letter", letter());
        save("joint", joint());
        Files.write(FOLDER.resolve("sheet.pdf"), LayoutFixtures.SHEETS.render(LayoutFixtures.sheet(14)));
    }

    private static PrintedDocument letter() {
        return PrintedDocument.of(
                        "云江省人民政府办公厅",
                        "云江省人民政府办公厅关于同意建立省数字政府建设联席会议制度的函",
                        "省发展改革委：你委《关于建立省数字政府建设联席会议制度的请示》收悉。经省政府同意，现函复如下。\n" + LayoutFixtures.longBody(7))
                .form(PageForm.LETTER)
                .number("云政办函〔2026〕8号")
                .addressees(List.of("省发展改革委"))
                .signed(List.of("云江省人民政府办公厅"), LocalDate.of(2026, 3, 6))
                .seals(List.of(PrintedSeal.of("云江省人民政府办公厅")))
                .copiesTo(List.of("省财政厅"))
                .build();
    }

    private static PrintedDocument joint() {
        List<String> organs = List.of("云江省财政厅", "云江省水利厅", "云江省应急管理厅", "云江省林业局");
        return PrintedDocument.of("云江省财政厅文件", "关于下达2026年防灾减灾资金的通知", LayoutFixtures.longBody(1))
                .number("云财〔2026〕5号")
                .addressees(List.of("各市财政局"))
                .signed(organs, LocalDate.of(2026, 3, 6))
                .seals(organs.stream().map(PrintedSeal::of).toList())
                .build();
    }

    private static void save(String name, PrintedDocument document) throws IOException {
        Rendition rendition = LayoutFixtures.RENDERER.render(document);
        assertThat(rendition.missingGlyphs()).isEmpty();
        assertThat(rendition.firstPageShowsBody()).isTrue();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), rendition.pdf());
    }
}
