package org.shuniu.supervision.web;

import java.beans.PropertyEditorSupport;
import java.util.List;

/** A text area with one entry to a line. */
public class LinesEditor extends PropertyEditorSupport {
    @Override
    public void setAsText(String text) {
        setValue(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    @Override
    public String getAsText() {
        return getValue() instanceof List<?> lines
                ? String.join("\n", lines.stream().map(String::valueOf).toList())
                : "";
    }
}
