package org.shuniu.files.domain;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The inside of a PDF. */
final class PdfContent {
    private static final int FIRST_PAGES = 5;

    private PdfContent() {}

    /** Text of the first pages, where a secrecy mark would stand. Refuses passwords and what is broken. */
    static String text(Path path) {
        try (PDDocument pdf = Loader.loadPDF(path.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() == 0) {
                throw FileRefusal.empty();
            }
            var stripper = new PDFTextStripper();
            stripper.setEndPage(FIRST_PAGES);
            return stripper.getText(pdf);
        } catch (InvalidPasswordException e) {
            throw FileRefusal.locked();
        } catch (IOException e) {
            throw FileRefusal.damaged();
        }
    }
}
