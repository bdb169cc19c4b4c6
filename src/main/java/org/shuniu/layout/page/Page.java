package org.shuniu.layout.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One side of paper. Seals and fills lie below the text so that the text stays black. */
public final class Page {
    private final List<Mark> marks = new ArrayList<>();
    private boolean numbered = true;

    public void add(Mark mark) {
        marks.add(mark);
    }

    public List<Mark> marks() {
        return marks;
    }

    public void withoutNumber() {
        numbered = false;
    }

    public boolean isNumbered() {
        return numbered;
    }

    /** Printed lines from top to bottom. */
    public List<String> lines() {
        return marks.stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .sorted(Comparator.comparingDouble(Mark.Text::baseline))
                .map(Mark.Text::content)
                .toList();
    }
}
