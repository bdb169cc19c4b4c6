package org.shuniu.layout.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.shuniu.layout.BodyText;
import org.shuniu.layout.PageForm;
import org.shuniu.layout.PrintedAttachment;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.WordRenderer;
import org.shuniu.layout.compose.Wording;
import org.shuniu.layout.font.Face;

/**
 * The elements of GB/T 9704-2012 as paragraphs of a Word file: the same words, faces and sizes as on the printed page.
 * Where a line breaks is Word's business; the page that counts is the PDF.
 */
public final class PoiWordRenderer implements WordRenderer {
    private static final int MARK_SIZE = 48;

    @Override
    public byte[] render(PrintedDocument document) {
        try (var file = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new WordPage(file);
            head(document, page);
            body(document.body(), page);
            foot(document, page);
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(PrintedDocument document, WordPage page) {
        if (document.draft()) {
            page.text(page.paragraph(ParagraphAlignment.RIGHT), Face.HEI, WordPage.SIZE_3, Wording.DRAFT);
        }
        if (document.urgency() != null) {
            page.text(page.paragraph(ParagraphAlignment.LEFT), Face.HEI, WordPage.SIZE_3, document.urgency());
        }
        page.mark(document.issuerMark(), MARK_SIZE);
        var number = page.paragraph(ParagraphAlignment.CENTER);
        page.text(number, Face.FANG_SONG, WordPage.SIZE_3, document.number() == null ? "" : document.number());
        page.redLine(document.form() == PageForm.MINUTES ? issuer(document, page) : number);
        page.empty();
        page.text(page.paragraph(ParagraphAlignment.CENTER), Face.TITLE_SONG, WordPage.SIZE_2, document.title());
        page.empty();
        if (!document.addressees().isEmpty()) {
            String names = String.join("、", document.addressees()) + Wording.COLON;
            page.text(page.paragraph(ParagraphAlignment.LEFT), Face.FANG_SONG, WordPage.SIZE_3, names);
        }
    }

    /** Issuer and date of minutes, which stand above the red line. */
    private static XWPFParagraph issuer(PrintedDocument document, WordPage page) {
        XWPFParagraph line = page.paragraph(ParagraphAlignment.DISTRIBUTE);
        LocalDate date = document.date();
        String issuer = String.join(Wording.COMMA, document.signingOrgans());
        page.text(line, Face.FANG_SONG, WordPage.SIZE_3, issuer + "　　" + (date == null ? "" : Wording.date(date)));
        return line;
    }

    private static void body(String text, WordPage page) {
        for (BodyText.Paragraph paragraph : BodyText.parse(text).paragraphs()) {
            XWPFParagraph line = page.indented();
            page.text(line, faceOf(paragraph.level()), WordPage.SIZE_3, paragraph.heading());
            page.text(line, Face.FANG_SONG, WordPage.SIZE_3, paragraph.rest());
        }
    }

    private static Face faceOf(int level) {
        return switch (level) {
            case 1 -> Face.HEI;
            case 2 -> Face.KAI;
            default -> Face.FANG_SONG;
        };
    }

    private static void foot(PrintedDocument document, WordPage page) {
        int position = 0;
        for (PrintedAttachment attachment : document.attachments()) {
            position++;
            String label = position == 1 ? Wording.ATTACHMENTS : "";
            page.text(page.indented(), Face.FANG_SONG, WordPage.SIZE_3, label + position + ". " + attachment.title());
        }
        page.empty();
        if (document.form() == PageForm.MINUTES) {
            attendance(document, page);
        } else {
            signature(document, page);
        }
        imprint(document, page);
    }

    private static void attendance(PrintedDocument document, WordPage page) {
        document.attendance().forEach(people -> {
            XWPFParagraph line = page.indented();
            page.text(line, Face.HEI, WordPage.SIZE_3, people.label() + Wording.COLON);
            page.text(line, Face.FANG_SONG, WordPage.SIZE_3, String.join(Wording.NAMES_APART, people.names()));
        });
    }

    private static void signature(PrintedDocument document, WordPage page) {
        document.signingOrgans()
                .forEach(organ ->
                        page.text(page.paragraph(ParagraphAlignment.RIGHT), Face.FANG_SONG, WordPage.SIZE_3, organ));
        if (document.date() != null) {
            page.text(
                    page.paragraph(ParagraphAlignment.RIGHT),
                    Face.FANG_SONG,
                    WordPage.SIZE_3,
                    Wording.date(document.date()));
        }
        if (document.note() != null) {
            page.text(page.indented(), Face.FANG_SONG, WordPage.SIZE_3, Wording.inBrackets(document.note()));
        }
    }

    private static void imprint(PrintedDocument document, WordPage page) {
        if (!document.copiesTo().isEmpty()) {
            String copies = Wording.COPIES_TO + String.join(Wording.COMMA, document.copiesTo()) + Wording.STOP;
            page.text(page.ruled(), Face.FANG_SONG, WordPage.SIZE_4, copies);
        }
        if (document.printingOrgan() != null && document.printedOn() != null) {
            String printed = document.printingOrgan() + "　" + Wording.date(document.printedOn()) + Wording.PRINTED;
            page.text(page.ruled(), Face.FANG_SONG, WordPage.SIZE_4, printed);
        }
    }
}
