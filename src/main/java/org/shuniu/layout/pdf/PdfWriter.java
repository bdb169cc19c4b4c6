package org.shuniu.layout.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.shuniu.layout.font.FontLibrary;
import org.shuniu.layout.font.Typeface;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;

/** Writes composed pages as a PDF with embedded, cut fonts; the text can be searched and copied. */
public final class PdfWriter {
    private final FontLibrary library;

    public PdfWriter(FontLibrary library) {
        this.library = library;
    }

    public byte[] write(List<Page> pages, String title) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDDocumentInformation information = pdf.getDocumentInformation();
            information.setTitle(title);
            pdf.getDocumentCatalog().setLanguage("zh-CN");
            pdf.setDocumentId((long) title.hashCode());
            Fonts fonts = new Fonts(pdf);
            for (Page page : pages) {
                writePage(pdf, page, fonts);
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF cannot be written", e);
        }
    }

    private void writePage(PDDocument pdf, Page page, Fonts fonts) throws IOException {
        PDPage side = new PDPage(new PDRectangle(points(PageGrid.PAGE_WIDTH), points(PageGrid.PAGE_HEIGHT)));
        pdf.addPage(side);
        try (PDPageContentStream content = new PDPageContentStream(pdf, side)) {
            new PagePainter(content, library, fonts::of).paint(page);
        }
    }

    static float points(double millimetres) {
        return (float) (millimetres / PageGrid.MM_PER_POINT);
    }

    /** The fonts of one PDF; the parsed files behind them are shared. */
    private static final class Fonts {
        private final PDDocument pdf;
        private final Map<Typeface, PDFont> fonts = new HashMap<>();

        Fonts(PDDocument pdf) {
            this.pdf = pdf;
        }

        PDFont of(Typeface typeface) throws IOException {
            PDFont font = fonts.get(typeface);
            if (font == null) {
                font = PDType0Font.load(pdf, typeface.font(), true);
                fonts.put(typeface, font);
            }
            return font;
        }
    }
}
