package org.shuniu.layout.pdf;

import java.util.List;
import org.shuniu.layout.DocumentRenderer;
import org.shuniu.layout.MissingFaceException;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.Rendition;
import org.shuniu.layout.compose.Composition;
import org.shuniu.layout.compose.DocumentComposer;
import org.shuniu.layout.compose.Typesetter;
import org.shuniu.layout.font.FontLibrary;
import org.shuniu.layout.page.Page;

/** Composes on the grid, then draws. */
public final class PdfDocumentRenderer implements DocumentRenderer {
    private final FontLibrary fonts;
    private final PdfWriter writer;

    public PdfDocumentRenderer(FontLibrary fonts) {
        this.fonts = fonts;
        this.writer = new PdfWriter(fonts);
    }

    @Override
    public Rendition render(PrintedDocument document) {
        return render(document, false);
    }

    @Override
    public Rendition render(PrintedDocument document, boolean strict) {
        Typesetter setter = new Typesetter(fonts);
        Composition composition = new DocumentComposer(setter).compose(document);
        List<String> notInstalled = fonts.notInstalled(setter.faces());
        if (strict && !notInstalled.isEmpty()) {
            throw new MissingFaceException(notInstalled);
        }
        return new Rendition(
                writer.write(composition.pages(), document.title()),
                composition.pages().size(),
                fonts.substitutions(setter.faces()),
                setter.missingGlyphs(),
                composition.firstPageShowsBody(),
                composition.addresseesMoved(),
                composition.pages().stream().map(Page::lines).toList());
    }

    @Override
    public byte[] renderPageImage(PrintedDocument document, int page) {
        Composition composition = new DocumentComposer(new Typesetter(fonts)).compose(document);
        int index = Math.max(1, Math.min(page, composition.pages().size()));
        Page wanted = composition.pages().get(index - 1);
        return PagePictures.png(writer.write(List.of(wanted), document.title()), 1);
    }

    @Override
    public byte[] renderPageImage(Rendition rendition, int page) {
        return PagePictures.png(rendition.pdf(), page);
    }
}
