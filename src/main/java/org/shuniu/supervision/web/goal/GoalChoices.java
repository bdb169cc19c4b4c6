package org.shuniu.supervision.web.goal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.kernel.web.Option;

/** Options of selects. */
final class GoalChoices {
    private GoalChoices() {}

    static List<Option> of(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }

    /** With a first choice that is none. */
    static List<Option> first(String key, List<Option> options) {
        return Stream.concat(Stream.of(Option.key("", key)), options.stream()).toList();
    }
}
