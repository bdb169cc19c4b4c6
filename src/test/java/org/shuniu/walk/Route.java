package org.shuniu.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One row of {@code routes.csv}: an address of the application and who gets what from it.
 *
 * @param administrators accounts of the administrators that have business there
 * @param owner account that must get a page, where others get 404
 * @param values path variables and query parameters; a value may be the name of a {@link Secrets secret}
 * @param body form fields, or JSON
 */
public record Route(
        String method,
        String pattern,
        Duty duty,
        Set<String> administrators,
        String owner,
        Map<String, String> values,
        String body) {
    private static final List<String> ADMINISTRATORS = List.of("sysadmin01", "secadmin01", "auditadmin01");

    /** What kind of thing stands at an address, hence what a stranger gets there. */
    public enum Duty {
        /** For everybody, signed in or not. */
        PUBLIC,
        /** Closed to everybody. */
        CLOSED,
        /** Reference data that every signed-in person may read. */
        OPEN,
        /** One's own matters: nothing of anybody else is named. */
        OWN,
        /** Rows of many: only those that one may know of. */
        LIST,
        /** Names somebody else's record: 404, the same as for a record that does not exist. */
        SUBJECT,
        /** Needs a role that a drafter lacks: 403. */
        ROLE,
        /** Makes something in the name of an organ that is not one's own: refused. */
        FOREIGN,
        /** A blank form that some roles get. */
        FORM,
        /** No such address. */
        NOTHING,
        /** For administrators: 403 for everybody else. */
        ADMIN
    }

    static Route parse(String line) {
        String[] cells = Arrays.stream(line.split(" \\| ", 7))
                .map(cell -> cell.equals("-") ? "" : cell)
                .toArray(String[]::new);
        if (cells.length != 7) {
            throw new IllegalArgumentException("seven cells: " + line);
        }
        return new Route(
                cells[0],
                cells[1],
                Duty.valueOf(cells[2]),
                administrators(cells[3]),
                cells[4],
                pairs(cells[5]),
                cells[6]);
    }

    private static Set<String> administrators(String cell) {
        return ADMINISTRATORS.stream()
                .filter(account ->
                        cell.equals("all") || Arrays.asList(cell.split(" ")).contains(account.substring(0, 3)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Map<String, String> pairs(String cell) {
        var pairs = new java.util.LinkedHashMap<String, String>();
        for (String pair : cell.isEmpty() ? new String[0] : cell.split("&")) {
            int equals = pair.indexOf('=');
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return pairs;
    }

    public String name() {
        return method + " " + pattern;
    }

    public boolean isReading() {
        return method.equals("GET");
    }

    public boolean isForPrograms() {
        return pattern.startsWith("/api/") || pattern.startsWith("/v3/");
    }

    /** Empty, unless a value names a record: then the row can be asked for one that does not exist. */
    public boolean namesRecord() {
        return duty == Duty.SUBJECT && !values.isEmpty();
    }

    @Override
    public String toString() {
        return name();
    }
}
