package org.shuniu.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuniu.layout.PdfGeometry.Glyph;
import org.shuniu.layout.PdfGeometry.Sheet;
import org.shuniu.layout.PdfGeometry.Stroke;

/** Signature, seal and imprint by coordinates read back from the PDF (GB/T 9704-2012, 7.3.5, 7.3.6 and 7.4). */
class EndGeometryTests {
    private static final Offset<Double> MM = within(1.0);
    private static final double CHARACTER = 156 / 28.0;
    private static final double LINE = 225 / 22.0;
    private static final String ORGAN = "云江省人民政府办公厅";

    static Stream<PrintedDocument> documents() {
        return Stream.of(
                LayoutFixtures.onePage().build(),
                LayoutFixtures.request().build(),
                LayoutFixtures.longNotice().build());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void lastLineOfTheImprintLiesOnTheBottomOfTheTextBox(PrintedDocument document) {
        List<Stroke> lines = imprintLines(last(pages(document)));
        assertThat(lines).hasSize(3);
        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isCloseTo(156, MM));
        assertThat(last(lines).top()).isCloseTo(262, MM);
        assertThat(lines)
                .extracting(Stroke::thickness)
                .satisfiesExactly(
                        outer -> assertThat(outer).isCloseTo(0.35, within(0.01)),
                        inner -> assertThat(inner).isCloseTo(0.25, within(0.01)),
                        outer -> assertThat(outer).isCloseTo(0.35, within(0.01)));
    }

    @Test
    void imprintIsIndentedOnBothSidesAndHangs() {
        Sheet page = last(pages(LayoutFixtures.longNotice().build()));
        double em = 14 * 25.4 / 72;
        List<Glyph> copies = page.line("抄送：省委办公厅，");
        List<List<Glyph>> lines = page.boxLines();
        List<Glyph> hanging = lines.get(lines.indexOf(copies) + 1);
        List<Glyph> printed = page.line(ORGAN + "2026年9月18日印发");
        assertThat(copies.get(0).x()).isCloseTo(28 + em, MM);
        assertThat(hanging.get(0).x()).isCloseTo(copies.get(3).x(), MM);
        assertThat(last(hanging).text()).isEqualTo("。");
        assertThat(last(printed).right()).isCloseTo(184 - em, MM);
    }

    @Test
    void sealCoversNameAndDateAndItsTopIsWithinOneLineOfTheText() {
        Sheet page = pages(LayoutFixtures.onePage().build()).get(0);
        List<Glyph> body = page.line("定于10月1日起");
        List<Glyph> name = page.boxLines().stream()
                .filter(line -> PdfGeometry.text(line).equals(ORGAN))
                .findFirst()
                .orElseThrow();
        List<Glyph> date = page.line("2026年9月18日");
        Stroke seal = page.strokes().stream().filter(Stroke::curved).findFirst().orElseThrow();
        assertThat(seal.top() - body.get(0).inkBottom()).isBetween(0.0, LINE);
        assertThat(middle(name)).isCloseTo(middle(date), MM);
        assertThat((seal.left() + seal.right()) / 2).isCloseTo(middle(date), MM);
        double centre = (seal.top() + seal.bottom()) / 2;
        double between = (name.get(0).baseline() + date.get(0).inkTop()) / 2;
        assertThat(between - centre).isBetween(1.0, 8.0);
        assertThat(last(date).right()).isCloseTo(184 - 4 * CHARACTER, MM);
        assertThat(seal.red()).isTrue();
    }

    @Test
    void withoutSealTheNameHasTwoCharactersToTheRightAndTheDateStartsTwoFurther() {
        Sheet page = pages(LayoutFixtures.onePage().seals(List.of()).build()).get(0);
        List<Glyph> name = page.boxLines().stream()
                .filter(line -> PdfGeometry.text(line).equals(ORGAN))
                .findFirst()
                .orElseThrow();
        List<Glyph> date = page.line("2026年9月18日");
        assertThat(last(name).right()).isCloseTo(184 - 2 * CHARACTER, MM);
        assertThat(date.get(0).x() - name.get(0).x()).isCloseTo(2 * CHARACTER, MM);
        assertThat(date.get(0).baseline() - name.get(0).baseline()).isCloseTo(LINE, within(0.1));
    }

    @Test
    void dateLongerThanTheNameTakesTheRightIndent() {
        Sheet page = pages(LayoutFixtures.onePage()
                        .seals(List.of())
                        .signed(List.of("云溪县委"), LocalDate.of(2026, 11, 22))
                        .build())
                .get(0);
        List<Glyph> date = page.line("2026年11月22日");
        List<Glyph> name = page.line("云溪县委");
        assertThat(last(date).right()).isCloseTo(184 - 2 * CHARACTER, MM);
        assertThat(date.get(0).x() - name.get(0).x()).isCloseTo(2 * CHARACTER, MM);
    }

    @Test
    void sealsOfSeveralOrgansStandApartInsideTheTextBox() {
        List<String> organs = List.of("云江省财政厅", "云江省水利厅", "云江省应急管理厅", "云江省林业局");
        Sheet page = last(pages(LayoutFixtures.onePage()
                .signed(organs, LocalDate.of(2026, 3, 6))
                .seals(organs.stream().map(PrintedSeal::of).toList())
                .copiesTo(List.of())
                .printed(null, null)
                .build()));
        List<Stroke> seals = page.strokes().stream().filter(Stroke::curved).toList();
        assertThat(seals).hasSize(4);
        for (Stroke one : seals) {
            assertThat(one.left()).isGreaterThan(28);
            assertThat(one.right()).isLessThan(184);
            for (Stroke other : seals) {
                double distance = Math.hypot(one.left() - other.left(), one.top() - other.top());
                assertThat(one == other || distance > 42).isTrue();
            }
        }
    }

    @Test
    void noteStandsBelowTheDateInBrackets() {
        Sheet page = last(pages(LayoutFixtures.request().build()));
        List<Glyph> note = page.line("（联系人：江帆");
        assertThat(note.get(0).x()).isCloseTo(28 + 2 * CHARACTER, MM);
        assertThat(note.get(0).baseline())
                .isGreaterThan(page.line("2026年9月18日").get(0).baseline());
    }

    @Test
    void linesAreSetCloserWhenTheSealAlmostFits() {
        List<Sheet> pages = pages(LayoutFixtures.notice().build());
        Stroke seal = pages.get(0).strokes().stream()
                .filter(Stroke::curved)
                .findFirst()
                .orElseThrow();
        double first = pages.get(0).line("国庆节将至").get(0).baseline();
        double second = pages.get(0).line("有效，经省政府").get(0).baseline();
        assertThat(pages).hasSize(1);
        assertThat(seal.bottom()).isLessThan(262.1);
        assertThat((second - first) / LINE).isBetween(0.85, 0.99);
    }

    @Test
    void signatureIsNeverLeftWithoutText() {
        for (int lines = 2; lines <= 50; lines++) {
            for (Sheet page : pages(withLines(lines, List.of()))) {
                if (page.has(ORGAN + "2026年9月18日")) {
                    long text = page.boxLines().stream()
                            .filter(line -> PdfGeometry.text(line).startsWith("值班"))
                            .count();
                    assertThat(text).as("%d lines of body", lines).isGreaterThanOrEqualTo(Math.min(2, lines - 1));
                }
            }
        }
    }

    @Test
    void imprintThatDoesNotFitGoesToAnEvenPageAndBlankPagesCarryNoNumber() {
        boolean blankSeen = false;
        for (int lines = 2; lines <= 50; lines++) {
            List<Sheet> pages = pages(withLines(lines, List.of("省委办公厅")));
            Sheet end = last(pages);
            assertThat(last(imprintLines(end)).top()).isCloseTo(262, MM);
            double first = imprintLines(end).get(0).top();
            end.boxLines().stream()
                    .filter(line -> PdfGeometry.text(line).startsWith("值班"))
                    .forEach(line -> assertThat(last(line).inkBottom()).isLessThan(first));
            boolean alone = end.boxLines().size() == 2;
            boolean blank = alone && pages.get(pages.size() - 2).glyphs().isEmpty();
            blankSeen |= blank;
            assertThat(!alone || pages.size() % 2 == 0).isTrue();
            boolean numbered = end.lines().stream().anyMatch(line -> last(line).baseline() > 265);
            assertThat(numbered).isEqualTo(!blank);
        }
        assertThat(blankSeen).isTrue();
    }

    private static PrintedDocument withLines(int lines, List<String> copies) {
        String body = "值班".repeat(10).concat("\n").repeat(lines);
        return PrintedDocument.of(ORGAN + "文件", "关于值班的通知", body)
                .signed(List.of(ORGAN), LocalDate.of(2026, 9, 18))
                .seals(List.of(PrintedSeal.of(ORGAN)))
                .copiesTo(copies)
                .printed(copies.isEmpty() ? null : ORGAN, LocalDate.of(2026, 9, 18))
                .build();
    }

    private static List<Stroke> imprintLines(Sheet page) {
        return page.strokes().stream()
                .filter(stroke -> stroke.horizontal() && !stroke.red())
                .sorted(Comparator.comparingDouble(Stroke::top))
                .toList();
    }

    private static List<Sheet> pages(PrintedDocument document) {
        return PdfGeometry.read(LayoutFixtures.RENDERER.render(document).pdf());
    }

    private static double middle(List<Glyph> line) {
        return (line.get(0).x() + last(line).right()) / 2;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
