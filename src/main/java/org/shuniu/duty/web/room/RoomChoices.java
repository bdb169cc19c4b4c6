package org.shuniu.duty.web.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shuniu.kernel.web.Option;

/** Choices of the forms of a room. */
final class RoomChoices {
    private RoomChoices() {}

    static List<Option> of(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.key(value.name(), prefix + value))
                .toList();
    }

    static List<Option> withNone(List<Option> options, String key) {
        var all = new ArrayList<Option>();
        all.add(Option.key("", key));
        all.addAll(options);
        return all;
    }
}
