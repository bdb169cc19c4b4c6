package org.shuniu.rules.domain.check;

import java.util.List;
import java.util.Map;
import org.shuniu.rules.RuleDesk.Stage;

/**
 * Parameters of the rule's row, and the moment at which it is asked.
 *
 * @param exceptionLifted an approved override of R04 exists for this record
 */
public record CheckContext(Map<String, Object> parameters, Stage stage, boolean exceptionLifted) {
    public CheckContext {
        parameters = Map.copyOf(parameters);
    }

    public static CheckContext plain() {
        return new CheckContext(Map.of(), Stage.DRAFTING, false);
    }

    /** A list of words, empty when the row has none. */
    public List<String> words(String name) {
        return parameters.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public String word(String name, String otherwise) {
        return parameters.get(name) instanceof String word ? word : otherwise;
    }

    public int number(String name, int otherwise) {
        return parameters.get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    public boolean isFrom(Stage first) {
        return stage.compareTo(first) >= 0;
    }
}
