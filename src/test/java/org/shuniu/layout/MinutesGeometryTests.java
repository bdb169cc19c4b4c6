package org.shuniu.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuniu.layout.PdfGeometry.Glyph;
import org.shuniu.layout.PdfGeometry.Sheet;
import org.shuniu.layout.PdfGeometry.Stroke;

/** Minutes by coordinates read back from the PDF (GB/T 9704-2012, 10.3). */
class MinutesGeometryTests {
    private static final Offset<Double> MM = within(1.0);
    private static final String MARK = "云江省人民政府常务会议纪要";
    private static final String OFFICE = "云江省人民政府办公厅";
    private static final double CHARACTER = 156.0 / 28;

    private static List<Sheet> pages;

    @BeforeAll
    static void render() {
        PrintedDocument minutes =
                minutes("一、防汛工作\n会议听取了汇报。\n二、议定事项\n（一）完成除险加固。").build();
        pages = PdfGeometry.read(LayoutFixtures.RENDERER.render(minutes).pdf());
    }

    private static PrintedDocumentBuilder minutes(String body) {
        return PrintedDocument.of(MARK, "云江省人民政府第39次常务会议纪要", body)
                .form(PageForm.MINUTES)
                .number("第39次")
                .signed(List.of(OFFICE), LocalDate.of(2026, 3, 18))
                .seals(List.of(PrintedSeal.of(OFFICE)))
                .attendance(List.of(
                        new PrintedAttendance("出席", List.of("周明远", "梁若谷", "沈怀安", "韩松年", "陆文舟", "江帆", "阮林", "岑溪", "时雨")),
                        new PrintedAttendance("请假", List.of("严秋")),
                        new PrintedAttendance("列席", List.of("云江省水务厅 魏然"))))
                .copiesTo(List.of("省委办公厅"))
                .printed(OFFICE, LocalDate.of(2026, 3, 19));
    }

    @Test
    void markStarts35MillimetresBelowTheTextBox() {
        List<Glyph> mark = pages.get(0).line(MARK);
        assertThat(mark.stream().mapToDouble(Glyph::inkTop).min().orElseThrow()).isCloseTo(37 + 35, MM);
        double middle = (mark.get(0).x() + mark.get(mark.size() - 1).right()) / 2;
        assertThat(middle).isCloseTo(106, MM);
    }

    @Test
    void numberStandsInTheMiddleAndIssuerAndDateAtBothEnds() {
        List<Glyph> number = pages.get(0).line("第39次");
        assertThat((number.get(0).x() + number.get(number.size() - 1).right()) / 2)
                .isCloseTo(106, MM);
        List<Glyph> line = pages.get(0).line(OFFICE + "2026年3月18日");
        assertThat(line.get(0).x()).isCloseTo(28 + CHARACTER, MM);
        assertThat(line.get(line.size() - 1).right()).isCloseTo(184 - CHARACTER, MM);
        assertThat(line.get(0).baseline()).isGreaterThan(number.get(0).baseline());
    }

    @Test
    void redLineRunsFourMillimetresBelow() {
        List<Glyph> line = pages.get(0).line(OFFICE + "2026");
        List<Stroke> red = pages.get(0).strokes().stream().filter(Stroke::red).toList();
        assertThat(red).singleElement().satisfies(rule -> {
            assertThat(rule.left()).isCloseTo(28, MM);
            assertThat(rule.width()).isCloseTo(156, MM);
            double em = line.get(0).baseline() + 16 * 25.4 / 72 * 0.12;
            assertThat(rule.top() - em).isCloseTo(4, MM);
        });
    }

    @Test
    void peopleStandBelowTheTextInOrderWithHangingNames() {
        Sheet page = pages.get(0);
        List<Glyph> text = page.line("（一）完成除险加固");
        List<Glyph> present = page.line("出席：");
        List<Glyph> leave = page.line("请假：");
        List<Glyph> observers = page.line("列席：");
        assertThat(present.get(0).baseline() - text.get(0).baseline()).isCloseTo(2 * 225.0 / 22, MM);
        assertThat(leave.get(0).baseline()).isGreaterThan(present.get(0).baseline());
        assertThat(observers.get(0).baseline()).isGreaterThan(leave.get(0).baseline());
        for (List<Glyph> line : List.of(present, leave, observers)) {
            assertThat(line.get(0).x()).isCloseTo(28 + 2 * CHARACTER, MM);
            assertThat(line.get(0).font()).contains("Hei");
            assertThat(line.get(3).x()).isCloseTo(28 + 5 * CHARACTER, MM);
            assertThat(line.get(3).font()).contains("Fang");
        }
    }

    @Test
    void furtherNamesHangBelowTheFirst() {
        Sheet page = pages.get(0);
        double first = page.line("出席：").get(0).baseline();
        List<Glyph> second = page.lines().stream()
                .filter(line -> line.get(0).baseline() > first + 5)
                .findFirst()
                .orElseThrow();
        assertThat(PdfGeometry.text(second)).doesNotStartWith("请假");
        assertThat(second.get(0).x()).isCloseTo(28 + 5 * CHARACTER, MM);
    }

    @Test
    void bearsNeitherSealNorSignatureBelowTheText() {
        Sheet page = pages.get(0);
        assertThat(page.strokes()).noneMatch(Stroke::curved);
        assertThat(page.lines().stream()
                        .map(PdfGeometry::text)
                        .filter(line -> line.contains("2026年3月18日"))
                        .toList())
                .hasSize(1);
    }

    @Test
    void imprintEndsOnTheEdgeOfTheTextBox() {
        Sheet last = pages.get(pages.size() - 1);
        assertThat(last.has("抄送：省委办公厅。")).isTrue();
        assertThat(last.has("印发")).isTrue();
        assertThat(last.strokes().stream()
                        .filter(stroke -> !stroke.red())
                        .mapToDouble(Stroke::top)
                        .max()
                        .orElseThrow())
                .isCloseTo(262, MM);
    }

    @Test
    void longMinutesGoOnOverPages() {
        var rendition = LayoutFixtures.RENDERER.render(
                minutes(LayoutFixtures.longBody(40)).build());
        assertThat(rendition.pages()).isGreaterThan(3);
        assertThat(rendition.firstPageShowsBody()).isTrue();
        assertThat(rendition.pageTexts().stream().flatMap(List::stream).toList())
                .anyMatch(line -> line.startsWith("列席："));
    }
}
