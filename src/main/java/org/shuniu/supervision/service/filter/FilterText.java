package org.shuniu.supervision.service.filter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.domain.SupervisionMode;
import org.shuniu.supervision.service.view.MatterFilter;
import org.shuniu.supervision.service.view.Stage;

/** A filter as the query of an address in one canonical form; what cannot be read is left out. */
public final class FilterText {
    private static final int WORDS = 100;

    private FilterText() {}

    /** The same filter always gives the same text. */
    public static String canonical(String query) {
        return write(read(query));
    }

    /** The place on the board from which one came is not kept: its numbers are of that day. */
    public static MatterFilter read(String query) {
        var asked = pairs(query);
        return new MatterFilter(
                words(asked, "text"),
                constant(asked, "stage", Stage.class),
                constant(asked, "light", Light.class),
                words(asked, "unit"),
                constant(asked, "source", MatterSource.class),
                words(asked, "leader"),
                flag(asked, "hot"),
                flag(asked, "difficult"),
                flag(asked, "urgent"),
                constant(asked, "mode", SupervisionMode.class),
                value(asked, "from", FilterText::date),
                value(asked, "to", FilterText::date),
                flag(asked, "mine"),
                constant(asked, "sort", MatterFilter.Sort.class),
                null);
    }

    public static String write(MatterFilter filter) {
        var parts = new LinkedHashMap<String, Object>();
        put(parts, "text", filter.text());
        put(parts, "stage", filter.stage());
        put(parts, "light", filter.light());
        put(parts, "unit", filter.unit());
        put(parts, "source", filter.source());
        put(parts, "leader", filter.leader());
        put(parts, "hot", filter.hot());
        put(parts, "difficult", filter.difficult());
        put(parts, "urgent", filter.urgent());
        put(parts, "mode", filter.mode());
        put(parts, "from", filter.from());
        put(parts, "to", filter.to());
        put(parts, "mine", filter.mine());
        put(parts, "sort", filter.sort());
        return parts.entrySet().stream()
                .map(part -> part.getKey() + '=' + encoded(part.getValue().toString()))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, Object> parts, String name, @Nullable Object value) {
        if (value != null && !Boolean.FALSE.equals(value) && !value.toString().isBlank()) {
            parts.put(name, value);
        }
    }

    private static Map<String, String> pairs(String query) {
        var pairs = new LinkedHashMap<String, String>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                decoded(pair.substring(equals + 1))
                        .ifPresent(value -> pairs.putIfAbsent(pair.substring(0, equals), value));
            }
        }
        return pairs;
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static <T> @Nullable T value(Map<String, String> asked, String name, Function<String, Optional<T>> reader) {
        return Optional.ofNullable(asked.get(name)).flatMap(reader).orElse(null);
    }

    private static @Nullable String words(Map<String, String> asked, String name) {
        return value(asked, name, text -> Optional.of(text.strip())
                .filter(plain -> !plain.isEmpty() && plain.length() <= WORDS));
    }

    private static <E extends Enum<E>> @Nullable E constant(Map<String, String> asked, String name, Class<E> type) {
        return value(asked, name, text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst());
    }

    private static @Nullable Boolean flag(Map<String, String> asked, String name) {
        return value(asked, name, text -> text.equals("true") ? Optional.of(Boolean.TRUE) : Optional.empty());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
