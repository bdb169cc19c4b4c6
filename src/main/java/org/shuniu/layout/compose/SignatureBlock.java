package org.shuniu.layout.compose;

import java.time.LocalDate;
import java.util.List;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;
import org.shuniu.layout.page.StyledText;

/** Names, date, seals and the remark below them, kept together on one page (GB/T 9704-2012, 7.3.5 and 7.3.6). */
abstract class SignatureBlock {
    protected final Typesetter setter;
    protected final PrintedDocument document;

    SignatureBlock(Typesetter setter, PrintedDocument document) {
        this.setter = setter;
        this.document = document;
    }

    static SignatureBlock of(Typesetter setter, PrintedDocument document) {
        return document.seals().isEmpty() || document.signingOrgans().isEmpty()
                ? new PlainSignature(setter, document)
                : new SealedSignature(setter, document);
    }

    /** Lines of the grid it takes, with the blank lines above. */
    abstract double height();

    abstract void draw(Page page, double line);

    final double width(String text) {
        return setter.width(text, Face.FANG_SONG) * PageGrid.CHARACTER;
    }

    final String dateText() {
        LocalDate date = document.date();
        return date == null ? "" : Wording.date(date);
    }

    final List<String> organs() {
        return document.signingOrgans();
    }

    final boolean hasNote() {
        return document.note() != null;
    }

    final String noteText() {
        String note = document.note();
        return note == null ? "" : Wording.inBrackets(note);
    }

    /** 居左空二字 (7.3.6). */
    final void drawNote(Page page, double line) {
        if (hasNote()) {
            text(page, PageGrid.LEFT + 2 * PageGrid.CHARACTER, line, noteText());
        }
    }

    final void text(Page page, double x, double line, String text) {
        if (!text.isEmpty()) {
            page.add(setter.from(
                    x,
                    PageGrid.baselineOfLine(line, PageGrid.SIZE_3),
                    StyledText.of(text, Face.FANG_SONG),
                    PageGrid.SIZE_3));
        }
    }
}
