package org.shuniu.supervision.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shuniu.kernel.web.Option;

/** Options of selects. */
final class Choices {
    private Choices() {}

    static List<Option> of(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }

    /** With a first choice that is none. */
    static List<Option> withNone(List<Option> options) {
        var all = new ArrayList<Option>();
        all.add(Option.key("", "supervision.choose"));
        all.addAll(options);
        return all;
    }
}
