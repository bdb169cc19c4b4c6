package org.shuniu.document.web.draft;

import java.beans.PropertyEditorSupport;
import java.util.List;
import java.util.stream.Collectors;

/** A list of names in one text area, one to a line; full-width and ASCII semicolons part them, too. */
class LinesEditor extends PropertyEditorSupport {
    @Override
    public void setAsText(String text) {
        setValue(text.lines()
                .flatMap(line -> List.of(line.split("[；;]")).stream())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    @Override
    public String getAsText() {
        return getValue() instanceof List<?> lines
                ? lines.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : "";
    }
}
