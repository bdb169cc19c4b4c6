package org.shuniu.rules;

import java.util.List;
import java.util.Map;
import org.shuniu.kernel.Finding.Severity;

/**
 * A rule as it counts on a day, for checks that other modules make themselves.
 *
 * @param severity of a breach, limited by the rank of the source
 * @param source the article, in the reader's language
 */
public record RuleInForce(
        String code,
        String title,
        Severity severity,
        boolean overridable,
        Map<String, Object> parameters,
        String source) {
    public RuleInForce {
        parameters = Map.copyOf(parameters);
    }

    public int number(String parameter, int otherwise) {
        return parameters.get(parameter) instanceof Number number ? number.intValue() : otherwise;
    }

    public boolean flag(String parameter) {
        return Boolean.TRUE.equals(parameters.get(parameter));
    }

    /** A list of words, empty when the rule has none. */
    public List<String> words(String parameter) {
        return parameters.get(parameter) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
