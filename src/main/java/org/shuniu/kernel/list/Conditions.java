package org.shuniu.kernel.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;

/** What the rows of a list must fulfil, with the values that are bound: first what the reader may know of. */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    private Conditions() {}

    /** For lists that are not of visible records: everything, until it is narrowed. */
    public static Conditions open() {
        return new Conditions();
    }

    /** Rows aliased {@code s} of this kind of record that the reader may know of. */
    public static Conditions seen(String subjectKind, Actor actor) {
        return new Conditions()
                .and(Visibility.PREDICATE)
                .bind("subjectKind", subjectKind)
                .bind("principals", Principals.bound(actor));
    }

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Left out when nothing is asked; a constant is bound by its name. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        return and(condition).bind(name, value instanceof Enum<?> constant ? constant.name() : value);
    }

    public Conditions equal(String column, String name, @Nullable Object value) {
        return and(column + " = :" + name, name, value);
    }

    /** A condition with {@code ilike :name} that finds these words anywhere, as they are written. */
    public Conditions words(String condition, String name, @Nullable String words) {
        String plain = words == null ? "" : words.strip();
        return and(condition, name, plain.isEmpty() ? null : pattern(plain));
    }

    /** Holds when it is asked for. */
    public Conditions flag(String condition, @Nullable Boolean asked) {
        return Boolean.TRUE.equals(asked) ? and(condition) : this;
    }

    public Conditions bind(String name, Object value) {
        params.put(name, value);
        return this;
    }

    public Conditions bindAll(Map<String, ?> values) {
        params.putAll(values);
        return this;
    }

    /** Finds these words anywhere with {@code ilike}, as they are written. */
    public static String pattern(String plain) {
        return '%' + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + '%';
    }

    public String where() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    public Map<String, Object> params() {
        return params;
    }
}
