package org.shuniu.rules.service.version;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;

/** Parameters between the rule base and a form: each keeps the kind of value that it had. */
final class Typed {
    private static final int LONGEST = 2000;

    private Typed() {}

    static String shown(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : String.valueOf(value);
    }

    /** What was typed, as the kind of the former value. */
    static Object read(String name, Object former, @Nullable String typed) {
        if (typed == null) {
            return former;
        }
        if (typed.length() > LONGEST) {
            throw invalid(name, "rules.version.parameter.long");
        }
        if (former instanceof Number) {
            return number(name, typed.strip());
        }
        if (former instanceof Boolean) {
            return Boolean.valueOf(typed.strip());
        }
        return former instanceof List<?>
                ? typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : typed.strip();
    }

    private static Integer number(String name, String typed) {
        try {
            int number = Integer.parseInt(typed);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw invalid(name, "rules.version.parameter.number");
        }
        throw invalid(name, "rules.version.parameter.number");
    }

    private static InvalidException invalid(String name, String key) {
        return new InvalidException(new Refusal(key).at("parameters[" + name + "]"));
    }
}
