package org.shuniu.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.layout.PdfGeometry.Glyph;
import org.shuniu.layout.PdfGeometry.Sheet;

/** Text box, grid, attachments and page numbers of an 18-page paper with two attachments, read back from the PDF. */
class BodyGeometryTests {
    private static final Offset<Double> MM = within(1.0);
    private static final double CHARACTER = 156 / 28.0;
    private static final double LINE = 225 / 22.0;
    private static final PrintedDocument DOCUMENT = LayoutFixtures.longNotice().build();

    private static Rendition rendition;
    private static List<Sheet> pages;

    @BeforeAll
    static void render() {
        rendition = LayoutFixtures.RENDERER.render(DOCUMENT);
        pages = PdfGeometry.read(rendition.pdf());
    }

    @Test
    void hasEighteenPages() {
        assertThat(pages).hasSize(18);
        assertThat(rendition.pages()).isEqualTo(18);
    }

    @Test
    void everyCharacterLiesInTheTextBox() {
        for (Sheet page : pages) {
            for (List<Glyph> line : page.lines()) {
                if (line.get(0).baseline() > 263) {
                    continue;
                }
                assertThat(line).allSatisfy(glyph -> {
                    assertThat(glyph.x()).isGreaterThan(28 - 1);
                    assertThat(glyph.inkRight()).isLessThan(184 + 1);
                    assertThat(glyph.inkTop()).isGreaterThan(37 - 1);
                    assertThat(glyph.inkBottom()).isLessThan(262 + 1);
                });
            }
        }
    }

    @Test
    void fullPagesHave22LinesOnThePitchOfTheGrid() {
        for (int i = 1; i < 10; i++) {
            List<List<Glyph>> lines = pages.get(i).boxLines();
            assertThat(lines).as("page %d", i + 1).hasSize(22);
            for (int line = 1; line < 22; line++) {
                double pitch = lines.get(line).get(0).baseline()
                        - lines.get(line - 1).get(0).baseline();
                assertThat(pitch).isCloseTo(LINE, within(0.05));
            }
        }
    }

    @Test
    void fullLinesOfChineseHave28CharactersOnThePitchOfTheGrid() {
        List<List<Glyph>> full = pages.stream()
                .flatMap(page -> page.boxLines().stream())
                .filter(line -> PdfGeometry.text(line).matches("[\\u4e00-\\u9fff，。、：]{28}"))
                .toList();
        assertThat(full).hasSizeGreaterThan(20);
        assertThat(full).allSatisfy(line -> {
            assertThat(line.get(0).x()).isCloseTo(28, within(0.1));
            for (int i = 1; i < line.size(); i++) {
                assertThat(line.get(i).x() - line.get(i - 1).x()).isCloseTo(CHARACTER, within(0.02));
            }
        });
    }

    @Test
    void paragraphsAreIndentedByTwoCharactersAndLevelsHaveTheirFaces() {
        List<Glyph> first = pages.get(0).line("一、加强组织领导。");
        assertThat(first.get(0).x()).isCloseTo(28 + 2 * CHARACTER, MM);
        assertThat(first.get(8).font()).contains("Hei");
        assertThat(first.get(9).font()).contains("Fang");
        List<Glyph> second = pages.get(1).line("（二）压实工作责任。");
        assertThat(second.get(3).font()).contains("Kai");
        assertThat(second.get(12).font()).contains("Fang");
        assertThat(pages.get(1).line("3.做好应急准备。").get(3).font()).contains("Fang");
    }

    @Test
    void bodyTextStandsInThePdfWithoutALostCharacter() {
        String printed = pages.stream().map(Sheet::boxText).collect(Collectors.joining());
        assertThat(squeezed(printed)).contains(squeezed(DOCUMENT.body()));
        DOCUMENT.attachments().forEach(attachment -> assertThat(squeezed(printed))
                .contains(squeezed(attachment.title() + attachment.body())));
        assertThat(rendition.missingGlyphs()).isEmpty();
    }

    @Test
    void pageOneShowsBody() {
        assertThat(rendition.firstPageShowsBody()).isTrue();
        assertThat(pages.get(0).has("国庆节将至，为确保节日期间")).isTrue();
    }

    @Test
    void attachmentsStartOnANewPageWithLabelOnLineOneAndTitleOnLineThree() {
        for (int i = 0; i < DOCUMENT.attachments().size(); i++) {
            String label = "附件" + (i + 1);
            Sheet page = pages.stream()
                    .filter(candidate ->
                            PdfGeometry.text(candidate.boxLines().get(0)).equals(label))
                    .findFirst()
                    .orElseThrow();
            List<Glyph> first = page.boxLines().get(0);
            assertThat(first.get(0).x()).isCloseTo(28, MM);
            assertThat(first.get(0).inkTop()).isBetween(37.0, 37 + LINE);
            assertThat(first.get(0).font()).contains("Hei");
            List<Glyph> title = page.boxLines().get(1);
            assertThat(PdfGeometry.text(title))
                    .isEqualTo(DOCUMENT.attachments().get(i).title());
            assertThat(title.get(0).baseline()).isBetween(37 + 2 * LINE, 37 + 3 * LINE);
            assertThat((title.get(0).x() + title.get(title.size() - 1).right()) / 2)
                    .isCloseTo(106, MM);
        }
    }

    @Test
    void attachmentNamesHangBelowEachOther() {
        List<Sheet> request = PdfGeometry.read(
                LayoutFixtures.RENDERER.render(LayoutFixtures.request().build()).pdf());
        Sheet page = request.get(request.size() - 1);
        List<Glyph> first = page.line("附件：1.青岚市2026年");
        List<Glyph> second = page.line("2.青岚市防汛抗旱");
        List<List<Glyph>> lines = page.boxLines();
        List<Glyph> wrapped = lines.get(lines.indexOf(second) + 1);
        assertThat(first.get(0).x()).isCloseTo(28 + 2 * CHARACTER, MM);
        assertThat(second.get(0).x()).isCloseTo(first.get(3).x(), MM);
        assertThat(wrapped.get(0).x()).isCloseTo(first.get(5).x(), MM);
    }

    @Test
    void pageNumbersAreContinuousOddRightEvenLeft() {
        for (int i = 0; i < pages.size(); i++) {
            List<Glyph> number = pages.get(i).line("— " + (i + 1) + " —");
            Glyph last = number.get(number.size() - 1);
            double dash = (last.inkTop() + last.inkBottom()) / 2;
            assertThat(dash).isCloseTo(262 + 7, MM);
            if (i % 2 == 0) {
                assertThat(last.right()).isCloseTo(184 - CHARACTER, MM);
            } else {
                assertThat(number.get(0).x()).isCloseTo(28 + CHARACTER, MM);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 9})
    void noLineStartsWithAClosingMarkOrEndsWithAnOpeningOne(int shift) {
        String body = IntStream.range(0, 60)
                .mapToObj(i -> "“测试”、《办法》（试行），".repeat(1 + i % 5) + "值".repeat(i % 7 + shift) + "！")
                .collect(Collectors.joining());
        PrintedDocument document = LayoutFixtures.onePage().build();
        byte[] pdf = LayoutFixtures.RENDERER
                .render(PrintedDocument.of(document.issuerMark(), document.title(), body)
                        .build())
                .pdf();
        PdfGeometry.read(pdf).stream().flatMap(page -> page.boxLines().stream()).forEach(line -> {
            assertThat("，、》）”！").doesNotContain(line.get(0).text());
            assertThat("（《“").doesNotContain(line.get(line.size() - 1).text());
        });
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
