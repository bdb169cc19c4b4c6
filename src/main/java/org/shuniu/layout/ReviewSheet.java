package org.shuniu.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The processing sheet of one document. All words, labels too, come from the caller.
 *
 * @param heading e.g. the organ's name and the name of the sheet
 * @param reference right above the table, e.g. number or barcode text
 * @param rows fields of the document; the cells of a row share its width by weight
 * @param opinionHeadings headings of the four opinion columns, repeated on each page
 * @param pageLabel with {page} and {pages}
 * @param draft remark in the top margin
 */
public record ReviewSheet(
        String heading,
        @Nullable String reference,
        List<List<Field>> rows,
        OpinionHeadings opinionHeadings,
        List<OpinionLine> opinions,
        String pageLabel,
        @Nullable String draft) {

    public ReviewSheet {
        rows = rows.stream().map(List::copyOf).toList();
        opinions = List.copyOf(opinions);
    }

    /** A labelled field; {@code weight} is its share of the row. */
    public record Field(String label, String value, int weight) {
        public Field(String label, String value) {
            this(label, value, 1);
        }
    }

    /** The headings above the opinions. */
    public record OpinionHeadings(String step, String person, String time, String opinion) {}

    /**
     * One opinion, ready to print.
     *
     * @param person the name as it is shown, with its remark when acting or recorded for another
     */
    public record OpinionLine(String step, String person, String time, String opinion) {}
}
