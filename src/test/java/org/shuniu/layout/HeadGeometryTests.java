package org.shuniu.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.layout.PdfGeometry.Glyph;
import org.shuniu.layout.PdfGeometry.Sheet;
import org.shuniu.layout.PdfGeometry.Stroke;

/** 版头 and title by coordinates read back from the PDF (GB/T 9704-2012, 7.2 and 7.3.1). */
class HeadGeometryTests {
    private static final Offset<Double> MM = within(1.0);
    private static final double CHARACTER = 156 / 28.0;
    private static final double LINE = 225 / 22.0;

    static Stream<PrintedDocument> documents() {
        return Stream.of(
                LayoutFixtures.onePage().build(),
                LayoutFixtures.longNotice().build(),
                LayoutFixtures.request().build());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void inkOfTheMarkStartsAt72AndIsCentred(PrintedDocument document) {
        List<Glyph> mark = firstPage(document).line(document.issuerMark());
        assertThat(mark.stream().mapToDouble(Glyph::inkTop).min().orElseThrow()).isCloseTo(72, MM);
        assertThat((mark.get(0).x() + last(mark).right()) / 2).isCloseTo(106, MM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云溪县文件", "云江省人民政府国有资产监督管理委员会办公室综合协调文件"})
    void markOfAnyLengthKeepsItsTopAndFitsTheBox(String name) {
        Sheet page = firstPage(
                PrintedDocument.of(name, "关于试行的通知", "正文。").number("云〔2026〕1号").build());
        List<Glyph> mark = page.line(name);
        assertThat(mark.stream().mapToDouble(Glyph::inkTop).min().orElseThrow()).isCloseTo(72, MM);
        assertThat(mark.get(0).x()).isGreaterThan(28);
        assertThat(last(mark).right()).isLessThan(184);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void redLineIs156WideFourMillimetresUnderTheNumber(PrintedDocument document) {
        Sheet page = firstPage(document);
        Stroke line = page.strokes().stream()
                .filter(stroke -> stroke.red() && stroke.horizontal())
                .findFirst()
                .orElseThrow();
        assertThat(line.width()).isCloseTo(156, MM);
        assertThat(line.left()).isCloseTo(28, MM);
        double bottom = number(page, document).stream()
                .mapToDouble(Glyph::inkBottom)
                .max()
                .orElseThrow();
        assertThat(line.top() - bottom).isCloseTo(4, MM);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void numberStandsTwoBlankLinesBelowTheMark(PrintedDocument document) {
        Sheet page = firstPage(document);
        double mark = page.line(document.issuerMark()).stream()
                .mapToDouble(Glyph::inkBottom)
                .max()
                .orElseThrow();
        double number =
                number(page, document).stream().mapToDouble(Glyph::inkTop).min().orElseThrow();
        assertThat((number - mark) / LINE).isBetween(1.9, 2.6);
    }

    @Test
    void numberOfADownwardPaperIsCentred() {
        PrintedDocument document = LayoutFixtures.onePage().build();
        List<Glyph> number = number(firstPage(document), document);
        assertThat((number.get(0).x() + last(number).right()) / 2).isCloseTo(106, MM);
    }

    @Test
    void upwardPaperHasNumberLeftAndSignerRightInOneLine() {
        PrintedDocument document = LayoutFixtures.request().build();
        List<Glyph> line = number(firstPage(document), document);
        assertThat(PdfGeometry.text(line)).isEqualTo("青政〔2026〕12号签发人：周明远");
        assertThat(line.get(0).x()).isCloseTo(28 + CHARACTER, MM);
        assertThat(last(line).right()).isCloseTo(184 - CHARACTER, MM);
        assertThat(last(line).font()).contains("Kai");
    }

    @Test
    void severalSignersStandTwoARowAndTheNumberIsLevelWithTheLast() {
        PrintedDocument document =
                LayoutFixtures.request().upward(List.of("周明远", "方晴", "陆文舟")).build();
        Sheet page = firstPage(document);
        List<Glyph> first = page.line("签发人：周明远方晴");
        List<Glyph> second = page.line("青政〔2026〕12号陆文舟");
        assertThat(second.get(11).x()).isCloseTo(first.get(4).x(), MM);
        assertThat(second.get(0).baseline() - first.get(0).baseline()).isCloseTo(LINE, within(0.1));
    }

    @Test
    void urgencyStandsFlushLeftOnLineOneInHei() {
        Glyph first = firstPage(LayoutFixtures.onePage().build()).line("特急").get(0);
        assertThat(first.x()).isCloseTo(28, MM);
        assertThat(first.inkTop()).isBetween(37.0, 37 + LINE);
        assertThat(first.font()).contains("Hei");
    }

    @Test
    void titleStandsTwoBlankLinesBelowTheRedLineCentred() {
        Sheet page = firstPage(LayoutFixtures.onePage().build());
        List<Glyph> title = page.line("关于启用新版值班系统的通知");
        double red = page.strokes().stream()
                .filter(stroke -> stroke.red() && stroke.horizontal())
                .findFirst()
                .orElseThrow()
                .top();
        double top = title.stream().mapToDouble(Glyph::inkTop).min().orElseThrow();
        assertThat((top - red) / LINE).isCloseTo(2, within(0.2));
        assertThat((title.get(0).x() + last(title).right()) / 2).isCloseTo(106, MM);
        assertThat(title.get(0).width()).isCloseTo(22 * 25.4 / 72, within(0.01));
    }

    @Test
    void tooManyAddresseesMoveToTheImprintSoThatPageOneShowsBody() {
        PrintedDocument document = LayoutFixtures.onePage()
                .addressees(Collections.nCopies(40, "云溪县人民政府办公室"))
                .build();
        Rendition rendition = LayoutFixtures.RENDERER.render(document);
        List<Sheet> pages = PdfGeometry.read(rendition.pdf());
        assertThat(rendition.addresseesMoved()).isTrue();
        assertThat(rendition.firstPageShowsBody()).isTrue();
        assertThat(pages.get(0).has("定于10月1日起启用")).isTrue();
        assertThat(last(pages).has("主送：云溪县人民政府办公室，")).isTrue();
    }

    private static Sheet firstPage(PrintedDocument document) {
        return PdfGeometry.read(LayoutFixtures.RENDERER.render(document).pdf()).get(0);
    }

    private static List<Glyph> number(Sheet page, PrintedDocument document) {
        return page.line(String.valueOf(document.number()));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
