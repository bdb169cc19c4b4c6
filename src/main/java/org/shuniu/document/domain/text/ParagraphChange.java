package org.shuniu.document.domain.text;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;

/**
 * One paragraph as it was and as it is; {@code before} or {@code after} is empty for one that came or went.
 */
public record ParagraphChange(Kind kind, String before, String after) {
    /** What became of the paragraph. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    private static final DiffRowGenerator ROWS = DiffRowGenerator.create()
            .showInlineDiffs(false)
            .lineNormalizer(line -> line)
            .build();

    public static List<ParagraphChange> between(String before, String after) {
        return ROWS.generateDiffRows(before.lines().toList(), after.lines().toList()).stream()
                .map(ParagraphChange::of)
                .toList();
    }

    private static ParagraphChange of(DiffRow row) {
        return new ParagraphChange(
                switch (row.getTag()) {
                    case EQUAL -> Kind.SAME;
                    case CHANGE -> Kind.CHANGED;
                    case INSERT -> Kind.ADDED;
                    case DELETE -> Kind.REMOVED;
                },
                row.getOldLine(),
                row.getNewLine());
    }
}
