package org.shuniu.layout.sheet;

import org.shuniu.layout.ReviewSheet;
import org.shuniu.layout.SheetRenderer;
import org.shuniu.layout.compose.Typesetter;
import org.shuniu.layout.font.FontLibrary;
import org.shuniu.layout.pdf.PdfWriter;

/** Composes the processing sheet and draws it. */
public final class PdfSheetRenderer implements SheetRenderer {
    private final FontLibrary fonts;
    private final PdfWriter writer;

    public PdfSheetRenderer(FontLibrary fonts) {
        this.fonts = fonts;
        this.writer = new PdfWriter(fonts);
    }

    @Override
    public byte[] render(ReviewSheet sheet) {
        return writer.write(new SheetComposer(new Typesetter(fonts), sheet).compose(), sheet.heading());
    }
}
