package org.shuniu.rules.service;

import org.jspecify.annotations.Nullable;

/** Plain text to be read for faults; at most {@value #LONGEST} characters. */
public record ReadText(@Nullable String text) {
    static final int LONGEST = 300_000;
}
