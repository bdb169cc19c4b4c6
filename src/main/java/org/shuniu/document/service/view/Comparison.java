package org.shuniu.document.service.view;

import java.util.List;
import org.shuniu.document.domain.text.ParagraphChange;

/** Two versions side by side, paragraph by paragraph. */
public record Comparison(
        int before,
        int after,
        List<ParagraphChange> title,
        List<ParagraphChange> body,
        List<ParagraphChange> elements) {
    public boolean isEmpty() {
        return changed(title) + changed(body) + changed(elements) == 0;
    }

    private static long changed(List<ParagraphChange> changes) {
        return changes.stream()
                .filter(change -> change.kind() != ParagraphChange.Kind.SAME)
                .count();
    }
}
