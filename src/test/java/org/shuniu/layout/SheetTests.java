package org.shuniu.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuniu.layout.PdfGeometry.Sheet;

/** The processing sheet, read back from its PDF. */
class SheetTests {
    @Test
    void showsEveryFieldAndEveryOpinionInFull() {
        ReviewSheet sheet = LayoutFixtures.sheet(40);
        String printed = text(sheet);
        sheet.rows().stream().flatMap(List::stream).forEach(field -> {
            assertThat(printed).contains(squeezed(field.label()));
            assertThat(sheetCharacters(printed)).containsAll(sheetCharacters(squeezed(field.value())));
        });
        IntStream.range(0, 40).filter(i -> i % 4 != 0).forEach(i -> assertThat(printed)
                .contains("同意。第" + (i + 1) + "条意见。"));
    }

    @Test
    void repeatsTheHeadingsAndNumbersThePages() {
        List<Sheet> pages = pages(LayoutFixtures.sheet(40));
        assertThat(pages).hasSizeGreaterThan(3);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i).line("环节办理人时间意见")).isNotEmpty();
            assertThat(pages.get(i).line("第 " + (i + 1) + " 页，共 " + pages.size() + " 页"))
                    .isNotEmpty();
        }
    }

    @Test
    void anOpinionLongerThanAPageGoesOnOnTheNext() {
        ReviewSheet plain = LayoutFixtures.sheet(0);
        String opinion = "同意修改后印发，请办公厅按程序办理。".repeat(180);
        ReviewSheet sheet = new ReviewSheet(
                plain.heading(),
                null,
                plain.rows(),
                plain.opinionHeadings(),
                List.of(new ReviewSheet.OpinionLine("签发", "周明远", "2026-09-17 09:00", opinion)),
                plain.pageLabel(),
                null);
        List<Sheet> pages = pages(sheet);
        assertThat(pages).hasSizeGreaterThan(2);
        long stops = text(sheet).chars().filter(c -> c == '。').count();
        assertThat(stops).isEqualTo(180);
    }

    @Test
    void allStandsOnThePaper() {
        pages(LayoutFixtures.sheet(40)).forEach(page -> {
            assertThat(page.glyphs()).allSatisfy(glyph -> {
                assertThat(glyph.x()).isGreaterThan(20);
                assertThat(glyph.inkRight()).isLessThan(190);
                assertThat(glyph.baseline()).isBetween(10.0, 285.0);
            });
            assertThat(page.strokes())
                    .allSatisfy(line -> assertThat(line.bottom()).isLessThan(276));
        });
    }

    private static List<Sheet> pages(ReviewSheet sheet) {
        return PdfGeometry.read(LayoutFixtures.SHEETS.render(sheet));
    }

    private static String text(ReviewSheet sheet) {
        return squeezed(pages(sheet).stream()
                .flatMap(page -> page.lines().stream())
                .map(PdfGeometry::text)
                .collect(Collectors.joining()));
    }

    private static List<Integer> sheetCharacters(String text) {
        return text.chars().boxed().distinct().toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
