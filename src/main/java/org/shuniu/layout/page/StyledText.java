package org.shuniu.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.layout.font.Face;

/** A paragraph as runs of faces. */
public record StyledText(List<Run> runs) {
    /** Characters of one face. */
    public record Run(String text, Face face) {}

    public static StyledText of(String text, Face face) {
        return new StyledText(List.of(new Run(text, face)));
    }

    public StyledText and(String text, Face face) {
        List<Run> longer = new ArrayList<>(runs);
        longer.add(new Run(text, face));
        return new StyledText(List.copyOf(longer));
    }
}
