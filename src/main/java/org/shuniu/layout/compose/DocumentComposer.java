package org.shuniu.layout.compose;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.layout.PageForm;
import org.shuniu.layout.PrintedAttachment;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;
import org.shuniu.layout.page.StyledText;

/** Composes a document from head to imprint (GB/T 9704-2012, 7 and 10.1). */
public final class DocumentComposer {
    /** 附件标题居中编排在版心第三行 (7.3.7). */
    private static final int ATTACHMENT_TITLE_LINE = 2;

    private final Typesetter setter;
    private final BodyRows rows;
    private final Paper paper = new Paper();

    public DocumentComposer(Typesetter setter) {
        this.setter = setter;
        this.rows = new BodyRows(setter);
    }

    public Composition compose(PrintedDocument document) {
        Page first = paper.addPage();
        boolean letter = document.form() == PageForm.LETTER;
        Head head = head(document);
        head.draw(first);
        TitleBlock title = new TitleBlock(setter, document.title());
        title.draw(first, head.titleLine());
        int line = head.titleLine() + title.height() + 1;
        List<Row> addressees = rows.addressees(document.addressees());
        boolean moved = !addressees.isEmpty() && line + addressees.size() >= PageGrid.LINES;
        boolean showsBody = writeBody(document, moved ? List.of() : addressees, line);
        writeAttachments(document.attachments());
        new Imprint(setter, document, moved).write(paper);
        finish(document, letter);
        return new Composition(paper.pages(), showsBody, moved);
    }

    private Head head(PrintedDocument document) {
        return switch (document.form()) {
            case GENERAL -> new GeneralHead(setter, document);
            case LETTER -> new LetterHead(setter, document);
            case MINUTES -> new MinutesHead(setter, document);
        };
    }

    /** Returns whether page one shows text of the body. */
    private boolean writeBody(PrintedDocument document, List<Row> addressees, int line) {
        List<Row> body = rows.body(document.body());
        List<Row> note = rows.attachmentsNote(document.attachments());
        List<Row> all = new ArrayList<>(addressees);
        all.addAll(body);
        all.addAll(note);
        all.addAll(rows.attendance(document.attendance()));
        boolean minutes = document.form() == PageForm.MINUTES;
        int onFirst = new BodyFlow(paper)
                .write(
                        all,
                        note.size(),
                        Math.min(line, PageGrid.LINES),
                        minutes ? null : SignatureBlock.of(setter, document));
        return !body.isEmpty() && onFirst > addressees.size();
    }

    /** Each on a new page: label on line one flush left, title centred on line three, text below (7.3.7). */
    private void writeAttachments(List<PrintedAttachment> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            String text = attachments.get(i).body();
            if (text != null) {
                String label = Wording.ATTACHMENT + (attachments.size() > 1 ? i + 1 : "");
                writeAttachment(label, attachments.get(i).title(), text);
            }
        }
    }

    private void writeAttachment(String label, String titleText, String text) {
        Page page = paper.addPage();
        page.add(setter.from(
                PageGrid.LEFT,
                PageGrid.baselineOfLine(0, PageGrid.SIZE_3),
                StyledText.of(label, Face.HEI),
                PageGrid.SIZE_3));
        TitleBlock title = new TitleBlock(setter, titleText);
        title.draw(page, ATTACHMENT_TITLE_LINE);
        new BodyFlow(paper).write(rows.body(text), ATTACHMENT_TITLE_LINE + title.height() + 1);
    }

    private void finish(PrintedDocument document, boolean letter) {
        if (letter) {
            paper.pages().get(0).withoutNumber();
        }
        PageFurniture furniture = new PageFurniture(setter);
        furniture.number(paper.pages());
        String classMark = document.classMark();
        if (classMark != null) {
            furniture.markClass(paper.pages().get(0), classMark);
        }
        if (document.draft()) {
            furniture.markAsDraft(paper.pages(), classMark != null);
        }
    }
}
