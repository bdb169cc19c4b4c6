package org.shuniu.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuniu.layout.font.FontLibrary;
import org.shuniu.layout.pdf.PdfDocumentRenderer;

class RenditionTests {
    @TempDir
    private Path fonts;

    @Test
    void namesTheSubstituteOfEachFaceThatWasUsed() {
        Rendition rendition =
                LayoutFixtures.RENDERER.render(LayoutFixtures.onePage().build());
        assertThat(rendition.substitutedFonts())
                .contains("方正小标宋 → FandolSong-Bold", "仿宋_GB2312 → FandolFang-Regular", "黑体 → FandolHei-Regular")
                .noneMatch(line -> line.startsWith("楷体"));
    }

    @Test
    void strictRenderingRefusesAndNamesTheMissingFaces() {
        PrintedDocument document = LayoutFixtures.onePage().build();
        assertThatThrownBy(() -> LayoutFixtures.RENDERER.render(document, true))
                .isInstanceOfSatisfying(MissingFaceException.class, refusal -> assertThat(refusal.faces())
                        .containsExactly("方正小标宋", "仿宋_GB2312", "黑体", "宋体"));
    }

    @Test
    void theOfficesOwnFontWinsByFileName() throws IOException {
        try (InputStream kai = FontLibrary.class.getResourceAsStream("/fonts/FandolKai-Regular.ttf")) {
            Files.copy(kai, fonts.resolve("SIMFANG.TTF"));
        }
        Rendition rendition = new PdfDocumentRenderer(new FontLibrary(fonts))
                .render(LayoutFixtures.onePage().build());
        assertThat(rendition.substitutedFonts()).noneMatch(line -> line.startsWith("仿宋"));
        assertThat(PdfGeometry.read(rendition.pdf())
                        .get(0)
                        .line("各市人民政府")
                        .get(0)
                        .font())
                .contains("Kai");
    }

    @Test
    void fontsInACollectionAreFoundToo() throws IOException {
        try (InputStream hei = FontLibrary.class.getResourceAsStream("/fonts/FandolHei-Regular.ttf")) {
            Files.write(fonts.resolve("simsun.ttc"), collectionOf(hei.readAllBytes()));
        }
        Rendition rendition = new PdfDocumentRenderer(new FontLibrary(fonts))
                .render(LayoutFixtures.onePage().build());
        assertThat(rendition.substitutedFonts()).noneMatch(line -> line.startsWith("宋体"));
        assertThat(PdfGeometry.read(rendition.pdf()).get(0).line("— 1 —").get(0).font())
                .contains("Hei");
    }

    /** A collection of one font: its header in front, the offsets of the tables moved by its length. */
    private static byte[] collectionOf(byte[] font) {
        int header = 16;
        ByteBuffer moved = ByteBuffer.wrap(font.clone());
        for (int table = 0; table < moved.getShort(4); table++) {
            int offset = 12 + 16 * table + 8;
            moved.putInt(offset, moved.getInt(offset) + header);
        }
        return ByteBuffer.allocate(header + font.length)
                .putInt(0x74746366)
                .putInt(0x00010000)
                .putInt(1)
                .putInt(header)
                .put(moved.array())
                .array();
    }

    @Test
    void aBrokenFontFileIsLeftOut() throws IOException {
        Files.writeString(fonts.resolve("broken.ttf"), "no font");
        Files.writeString(fonts.resolve("simhei.ttf"), "no font either");
        Rendition rendition = new PdfDocumentRenderer(new FontLibrary(fonts))
                .render(LayoutFixtures.onePage().build());
        assertThat(rendition.substitutedFonts()).contains("黑体 → FandolHei-Regular");
    }

    @Test
    void rareNamesComeFromTheFallbackAndCanBeCopied() throws IOException {
        Rendition rendition =
                LayoutFixtures.RENDERER.render(PrintedDocument.of("云江省人民政府文件", "关于任免的通知", "任命赵镕喆、钱赟堃、孙𬍛、李䶮同志。")
                        .build());
        assertThat(rendition.missingGlyphs()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(rendition.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("任命赵镕喆、钱赟堃、孙𬍛、李䶮同志。");
        }
    }

    @Test
    void charactersNoFontHasAreListedAndPrintedAsGeta() {
        Rendition rendition = LayoutFixtures.RENDERER.render(
                PrintedDocument.of("云江省人民政府文件", "关于试行的通知", "请看😀与ﷺ。").build());
        assertThat(rendition.missingGlyphs()).containsExactlyInAnyOrder("😀", "ﷺ");
        assertThat(PdfGeometry.read(rendition.pdf()).get(0).has("请看〓与〓。")).isTrue();
    }

    @Test
    void theSameDocumentGivesTheSameBytesAlsoInParallel() {
        PrintedDocument document = LayoutFixtures.longNotice().build();
        byte[] expected = LayoutFixtures.RENDERER.render(document).pdf();
        assertThat(IntStream.range(0, 12)
                        .parallel()
                        .mapToObj(i -> LayoutFixtures.RENDERER.render(document).pdf()))
                .allMatch(pdf -> Arrays.equals(pdf, expected));
    }

    @Test
    void draftIsMarkedOnEveryPageOutsideTheText() {
        PrintedDocument document = LayoutFixtures.longNotice().draft(true).build();
        PdfGeometry.read(LayoutFixtures.RENDERER.render(document).pdf())
                .forEach(page -> assertThat(page.line("草 稿").get(0).baseline()).isLessThan(35));
    }

    @Test
    void pagePicturesAreThePrintedPage() throws IOException {
        PrintedDocument document = LayoutFixtures.onePage().build();
        byte[] direct = LayoutFixtures.RENDERER.renderPageImage(document, 1);
        byte[] byRendition = LayoutFixtures.RENDERER.renderPageImage(LayoutFixtures.RENDERER.render(document), 99);
        assertThat(direct).isEqualTo(byRendition);
        assertThat(ImageIO.read(new ByteArrayInputStream(direct)).getWidth()).isBetween(790, 910);
    }

    @Test
    void anEmptyDraftIsAPageToo() {
        Rendition rendition =
                LayoutFixtures.RENDERER.render(PrintedDocument.of("", "", "").build());
        assertThat(rendition.pages()).isEqualTo(1);
        assertThat(rendition.firstPageShowsBody()).isFalse();
    }

    @Test
    void pageTextsFollowThePrintedLines() {
        List<String> lines = LayoutFixtures.RENDERER
                .render(LayoutFixtures.onePage().build())
                .pageTexts()
                .get(0);
        assertThat(lines).containsSubsequence("特急", "云政办发〔2026〕38号", "关于启用新版值班系统的通知", "— 1 —");
    }
}
