package org.shuniu.layout.compose;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.layout.BodyText;
import org.shuniu.layout.PrintedAttachment;
import org.shuniu.layout.PrintedAttendance;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.page.Line;
import org.shuniu.layout.page.Measure;
import org.shuniu.layout.page.PageGrid;
import org.shuniu.layout.page.StyledText;

/** Body, addressees and the note of attachments as lines of the grid (GB/T 9704-2012, 7.3.2 to 7.3.4). */
final class BodyRows {
    private static final int INDENT = 2;

    private final Typesetter setter;

    BodyRows(Typesetter setter) {
        this.setter = setter;
    }

    List<Row> body(String text) {
        List<Row> rows = new ArrayList<>();
        for (BodyText.Paragraph paragraph : BodyText.parse(text).paragraphs()) {
            StyledText styled = StyledText.of(paragraph.heading(), faceOf(paragraph.level()))
                    .and(paragraph.rest(), Face.FANG_SONG);
            add(rows, setter.lines(styled, Measure.paragraph(PageGrid.CHARACTERS)));
        }
        return rows;
    }

    List<Row> addressees(List<String> addressees) {
        if (addressees.isEmpty()) {
            return List.of();
        }
        String text = endedByColon(String.join(Wording.COMMA, addressees));
        List<Row> rows = new ArrayList<>();
        add(rows, setter.lines(StyledText.of(text, Face.FANG_SONG), Measure.block(PageGrid.CHARACTERS)));
        return rows;
    }

    /** Names hang below the first character of the first name; numbered when there are several. */
    List<Row> attachmentsNote(List<PrintedAttachment> attachments) {
        List<Row> rows = new ArrayList<>();
        double labelAt = INDENT + setter.width(Wording.ATTACHMENTS, Face.FANG_SONG);
        boolean numbered = attachments.size() > 1;
        double nameAt = labelAt + (numbered ? setter.width(attachments.size() + ".", Face.FANG_SONG) : 0);
        for (int i = 0; i < attachments.size(); i++) {
            String label = numbered ? (i + 1) + "." : "";
            double indent = nameAt - setter.width(label, Face.FANG_SONG);
            String lead = i == 0 ? Wording.ATTACHMENTS : "";
            double first = indent - setter.width(lead, Face.FANG_SONG);
            StyledText name = StyledText.of(lead + label + attachments.get(i).title(), Face.FANG_SONG);
            add(rows, setter.lines(name, new Measure(PageGrid.CHARACTERS, first, nameAt)));
        }
        if (!rows.isEmpty()) {
            rows.add(0, Row.BLANK);
        }
        return rows;
    }

    /** One blank line below; label two characters in, names hang below the first of them (10.3). */
    List<Row> attendance(List<PrintedAttendance> people) {
        List<Row> rows = new ArrayList<>();
        for (PrintedAttendance line : people) {
            String label = line.label() + Wording.COLON;
            double namesAt = INDENT + setter.width(label, Face.HEI);
            StyledText text =
                    StyledText.of(label, Face.HEI).and(String.join(Wording.NAMES_APART, line.names()), Face.FANG_SONG);
            add(rows, setter.lines(text, new Measure(PageGrid.CHARACTERS, INDENT, namesAt)));
        }
        if (!rows.isEmpty()) {
            rows.add(0, Row.BLANK);
        }
        return rows;
    }

    private static Face faceOf(int level) {
        return switch (level) {
            case 1 -> Face.HEI;
            case 2 -> Face.KAI;
            default -> Face.FANG_SONG;
        };
    }

    private static String endedByColon(String text) {
        return text.endsWith(Wording.COLON) ? text : text + Wording.COLON;
    }

    private static void add(List<Row> rows, List<Line> lines) {
        lines.forEach(line -> rows.add(new Row(line)));
    }
}
