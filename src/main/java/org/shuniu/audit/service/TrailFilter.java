package org.shuniu.audit.service;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Which entries to show; absent parts do not narrow.
 *
 * @param person full name of the person who acted or for whom somebody acted
 * @param verb machine name of what was done, or its beginning such as {@code document.}
 * @param from first day, {@code to} last day, both included
 * @param refused true: refusals only
 */
public record TrailFilter(
        @Nullable String person,
        @Nullable String verb,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to,
        @Nullable String subjectKind,
        @Nullable Long subjectId,
        @Nullable Boolean refused) {

    public static final TrailFilter EVERYTHING = new TrailFilter(null, null, null, null, null, null, null);

    public TrailFilter {
        person = blankToNull(person);
        verb = blankToNull(verb);
        subjectKind = blankToNull(subjectKind);
        refused = Boolean.TRUE.equals(refused) ? Boolean.TRUE : null;
    }

    /** Address part that brings this filter back, e.g. {@code person=…&refused=true}. */
    Map<String, String> parts() {
        var parts = new TreeMap<String, String>();
        put(parts, "person", person);
        put(parts, "verb", verb);
        put(parts, "from", from);
        put(parts, "to", to);
        put(parts, "subjectKind", subjectKind);
        put(parts, "subjectId", subjectId);
        put(parts, "refused", refused);
        return parts;
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.put(name, value.toString());
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
