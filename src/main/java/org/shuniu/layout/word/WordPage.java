package org.shuniu.layout.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.shuniu.layout.font.Face;

/** A4 with the text box of the standard: 37 mm above, 28 mm at the binding edge, 156 mm by 225 mm (5.2). */
final class WordPage {
    static final int SIZE_2 = 22;
    static final int SIZE_3 = 16;
    static final int SIZE_4 = 14;

    private static final String RED = "DE0D0D";
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int LINE_POINTS = 29;
    private static final int TWO_CHARACTERS = 200;

    private final XWPFDocument file;

    WordPage(XWPFDocument file) {
        this.file = file;
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(mm(210));
        size.setH(mm(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(mm(37));
        margins.setBottom(mm(35));
        margins.setLeft(mm(28));
        margins.setRight(mm(26));
        margins.setHeader(mm(15));
        margins.setFooter(mm(25));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger mm(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }

    XWPFParagraph paragraph(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
        return paragraph;
    }

    /** Two characters in (7.3.3). */
    XWPFParagraph indented() {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(2 * SIZE_3 * 20);
        var properties = paragraph.getCTP().getPPr();
        properties.getInd().setFirstLineChars(BigInteger.valueOf(TWO_CHARACTERS));
        return paragraph;
    }

    /** A line of the imprint, ruled above and below (7.4). */
    XWPFParagraph ruled() {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.LEFT);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setBorderBottom(Borders.SINGLE);
        return paragraph;
    }

    void empty() {
        paragraph(ParagraphAlignment.LEFT);
    }

    void text(XWPFParagraph paragraph, Face face, int points, String words) {
        if (!words.isEmpty()) {
            run(paragraph, face, points).setText(words);
        }
    }

    /** The red mark; the line is as high as its letters. */
    void mark(String words, int points) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = run(paragraph, Face.TITLE_SONG, points);
        run.setColor(RED);
        run.setText(words);
    }

    private static XWPFRun run(XWPFParagraph paragraph, Face face, int points) {
        XWPFRun run = paragraph.createRun();
        for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(face.standardName(), range);
        }
        run.setFontSize(points);
        return run;
    }

    void redLine(XWPFParagraph paragraph) {
        paragraph.setBorderBottom(Borders.SINGLE);
        var line = paragraph.getCTP().getPPr().getPBdr().getBottom();
        line.setColor(RED);
        line.setSz(BigInteger.valueOf(12));
    }
}
