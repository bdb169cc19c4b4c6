package org.shuniu.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuniu.layout.PdfGeometry.Glyph;
import org.shuniu.layout.PdfGeometry.Sheet;
import org.shuniu.layout.PdfGeometry.Stroke;

/** The letter form by coordinates read back from the PDF (GB/T 9704-2012, 10.1). */
class LetterGeometryTests {
    private static final Offset<Double> MM = within(1.0);
    private static final String ORGAN = "云江省人民政府办公厅";

    private static List<Sheet> pages;

    @BeforeAll
    static void render() {
        PrintedDocument letter = PrintedDocument.of(ORGAN, "关于同意建立联席会议制度的函", LayoutFixtures.longBody(6))
                .form(PageForm.LETTER)
                .number("云政办函〔2026〕8号")
                .urgency("加急")
                .addressees(List.of("省发展改革委"))
                .signed(List.of(ORGAN), LocalDate.of(2026, 3, 6))
                .copiesTo(List.of("省财政厅"))
                .printed(ORGAN, LocalDate.of(2026, 3, 6))
                .build();
        pages = PdfGeometry.read(LayoutFixtures.RENDERER.render(letter).pdf());
    }

    @Test
    void markStarts30MillimetresBelowThePageTop() {
        List<Glyph> mark = pages.get(0).line(ORGAN);
        assertThat(mark.stream().mapToDouble(Glyph::inkTop).min().orElseThrow()).isCloseTo(30, MM);
    }

    @Test
    void doubleLinesAre170WideThickOutside() {
        List<Stroke> red = pages.get(0).strokes().stream()
                .filter(Stroke::red)
                .sorted(Comparator.comparingDouble(Stroke::top))
                .toList();
        double mark = pages.get(0).line(ORGAN).stream()
                .mapToDouble(Glyph::inkBottom)
                .max()
                .orElseThrow();
        assertThat(red).hasSize(4).allSatisfy(line -> {
            assertThat(line.left()).isCloseTo(20, MM);
            assertThat(line.width()).isCloseTo(170, MM);
        });
        assertThat(red.get(0).top() - mark).isCloseTo(4, MM);
        assertThat(red.get(3).top()).isCloseTo(277, MM);
        assertThat(red.get(0).thickness()).isGreaterThan(red.get(1).thickness());
        assertThat(red.get(3).thickness()).isGreaterThan(red.get(2).thickness());
    }

    @Test
    void urgencyStandsLeftAndNumberRightSevenEighthsBelowTheLine() {
        List<Glyph> line = pages.get(0).line("加急云政办函〔2026〕8号");
        double red = pages.get(0).strokes().stream()
                .filter(Stroke::red)
                .mapToDouble(Stroke::top)
                .sorted()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(line.get(0).x()).isCloseTo(28, MM);
        assertThat(line.get(line.size() - 1).right()).isCloseTo(184, MM);
        assertThat(line.get(0).inkTop() - red).isCloseTo(16 * 25.4 / 72 * 7 / 8, MM);
    }

    /** The class of an answer to a proposal (首页右上角): right edge of the text box, above it, clear of the mark. */
    @Test
    void classStandsAtTheUpperRightOfPageOneOnly() { // SUP-09
        List<Sheet> answer = answer(false);
        Glyph mark = answer.get(0).line("B").get(0);
        assertThat(mark.right()).isCloseTo(184, MM);
        assertThat(mark.inkTop()).isGreaterThan(18);
        assertThat(mark.inkBottom()).isLessThan(27);
        assertThat(mark.font()).contains("Hei");
        assertThat(answer.get(1).lines()).noneMatch(line -> "B".equals(PdfGeometry.text(line)));
        assertThat(pages.get(0).lines()).noneMatch(line -> "B".equals(PdfGeometry.text(line)));
    }

    @Test
    void remarkOnADraftMakesRoomForTheClass() {
        Sheet first = answer(true).get(0);
        Glyph mark = first.glyphs().stream()
                .filter(glyph -> "B".equals(glyph.text()))
                .findFirst()
                .orElseThrow();
        double remark = first.strokes().stream()
                .filter(stroke -> !stroke.red() && stroke.top() < 27)
                .mapToDouble(Stroke::right)
                .max()
                .orElseThrow();
        assertThat(remark).isLessThan(mark.x());
    }

    private static List<Sheet> answer(boolean draft) {
        PrintedDocument letter = PrintedDocument.of(ORGAN, "关于第047号建议的答复函", LayoutFixtures.longBody(6))
                .form(PageForm.LETTER)
                .classMark("B")
                .addressees(List.of("陆知秋代表"))
                .signed(List.of(ORGAN), LocalDate.of(2026, 3, 6))
                .draft(draft)
                .build();
        return PdfGeometry.read(LayoutFixtures.RENDERER.render(letter).pdf());
    }

    @Test
    void pageOneHasNoNumberAndPageTwoHas() {
        assertThat(pages.get(0).lines())
                .noneMatch(line -> PdfGeometry.text(line).startsWith("—"));
        assertThat(PdfGeometry.text(pages.get(1).line("— 2 —"))).isEqualTo("— 2 —");
    }

    @Test
    void imprintHasNeitherLinesNorPrinter() {
        Sheet last = pages.get(pages.size() - 1);
        assertThat(last.has("抄送：省财政厅。")).isTrue();
        assertThat(last.has("印发")).isFalse();
        assertThat(last.strokes()).isEmpty();
    }
}
