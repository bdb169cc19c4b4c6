package org.shuniu.supervision.web.report;

import java.beans.PropertyEditorSupport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers of matters in one text area, parted by lines, spaces, commas or semicolons. */
class NumbersEditor extends PropertyEditorSupport {
    @Override
    public void setAsText(String text) {
        setValue(Arrays.stream(text.split("[\\s,，、;；]+"))
                .filter(number -> !number.isEmpty())
                .toList());
    }

    @Override
    public String getAsText() {
        return getValue() instanceof List<?> numbers
                ? numbers.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : "";
    }
}
