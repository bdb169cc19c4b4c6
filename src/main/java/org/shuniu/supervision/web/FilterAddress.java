package org.shuniu.supervision.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** The filter as it stands in the address, without the page. */
public final class FilterAddress {
    private FilterAddress() {}

    /** {@code name=value&} pairs, each ending in {@code &}; empty when nothing is asked for. */
    public static String of(Map<String, String> asked) {
        return asked.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("page") && !entry.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> encoded(entry.getKey()) + '=' + encoded(entry.getValue()) + '&')
                .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, "UTF-8");
    }
}
