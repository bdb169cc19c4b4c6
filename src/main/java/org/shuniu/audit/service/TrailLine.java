package org.shuniu.audit.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the reader's words, beside the codes of {@link TrailRow} that were sealed.
 *
 * @param what words of the verb; the verb itself where it has none
 * @param subject kind and number; the trail keeps no title, and the auditor reads no business
 */
public record TrailLine(TrailRow row, String what, @Nullable String subject, List<Detail> details) {
    /** A fact with the words of its name and, where it is a code, of its value. */
    public record Detail(String label, String value) {}

    /** The code says more than the words. */
    public boolean isWorded() {
        return !what.equals(row.verb());
    }

    String detailsText() {
        return String.join(
                "; ",
                details.stream()
                        .map(detail -> detail.label() + " " + detail.value())
                        .toList());
    }
}
