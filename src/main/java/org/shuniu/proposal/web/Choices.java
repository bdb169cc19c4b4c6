package org.shuniu.proposal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shuniu.kernel.web.Option;

/** Enum values and lists as choices of a select. */
final class Choices {
    private Choices() {}

    static List<Option> of(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }

    /** With an empty line on top. */
    static List<Option> optional(List<Option> options) {
        var all = new ArrayList<Option>();
        all.add(Option.key("", "proposal.choose"));
        all.addAll(options);
        return all;
    }
}
