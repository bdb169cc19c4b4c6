package org.shuniu.kernel.web;

import org.jspecify.annotations.Nullable;

/** One choice of a select: its words come from {@code labelKey}, or stand in {@code label} for names. */
public record Option(
        String value, @Nullable String labelKey, @Nullable String label) {
    public static Option key(String value, String labelKey) {
        return new Option(value, labelKey, null);
    }

    public static Option named(String value, String label) {
        return new Option(value, null, label);
    }
}
