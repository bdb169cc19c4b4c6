package org.shuniu.rules.domain.check.text;

import java.util.regex.Pattern;

/** Straight quotation marks and their curly forms. */
final class Quotes {
    static final Pattern STRAIGHT = Pattern.compile("\"|(?<![A-Za-z])'|'(?![A-Za-z])");

    private Quotes() {}

    static String curly(boolean single, boolean open) {
        if (single) {
            return open ? "‘" : "’";
        }
        return open ? "“" : "”";
    }
}
