package org.shuniu.layout.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Turns pages of a PDF into PNG pictures for the screen. */
final class PagePictures {
    private static final float DPI = 110;

    private PagePictures() {}

    /** The page of this 1-based number, or the last one. */
    static byte[] png(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            int index = Math.max(0, Math.min(page, document.getNumberOfPages()) - 1);
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(index, DPI, ImageType.RGB);
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be drawn", e);
        }
    }
}
