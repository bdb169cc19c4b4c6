package org.shuniu.supervision.web.instruction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.kernel.web.Option;

/** Choices of a select from an enum. */
public final class Choices {
    private Choices() {}

    public static List<Option> of(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }

    /** With "any" as the first. */
    public static List<Option> any(String prefix, Enum<?>[] values) {
        return Stream.concat(Stream.of(Option.key("", "instruction.any")), of(prefix, values).stream())
                .toList();
    }
}
