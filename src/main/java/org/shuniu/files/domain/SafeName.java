package org.shuniu.files.domain;

import java.text.Normalizer;
import java.util.Locale;

/** A file name that no file system and no browser can be tricked with; at most 120 characters. */
public record SafeName(String value) {
    private static final int LONGEST = 120;

    public static SafeName of(String uploaded) {
        String name = Normalizer.normalize(uploaded, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // controls and format characters: the latter turn the reading direction and hide an extension
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceAll("[:*?\"<>|]", "_");
        name = name.strip().replaceAll("^\\.+", "").replaceAll("[. ]+$", "").replaceAll("\\s+", " ");
        if (name.isBlank()) {
            throw FileRefusal.nameless();
        }
        return new SafeName(shorten(name));
    }

    private static String shorten(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        String tail = name.lastIndexOf('.') > name.length() - 8 ? name.substring(name.lastIndexOf('.')) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - tail.length())) + tail;
    }

    /** Lower case, without the dot; empty when there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
