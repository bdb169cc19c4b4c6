package org.shuniu.rules.domain;

import java.util.List;
import java.util.Locale;

/** Which reading of the rules an installation follows where the sources differ (decision 1, B-15). */
public enum Profile {
    /** Rules that every profile keeps. */
    ALL,
    /** The stricter local rules; the default. */
    SEED,
    /** 条例 of 2012. */
    Y2012,
    /** 2012 with the rules of 2024 on fewer papers. */
    Y2024,
    /** The customer's own rows over the default. */
    LOCAL;

    /** By the parameter's word: seed, 2012, 2024, local. */
    public static Profile of(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT);
        return valueOf(Character.isDigit(name.charAt(0)) ? "Y" + name : name);
    }

    /** Profiles whose rows count, the strongest last. */
    public List<Profile> lineage() {
        return switch (this) {
            case ALL -> List.of(ALL);
            case SEED -> List.of(ALL, SEED);
            case Y2012 -> List.of(ALL, Y2012);
            case Y2024 -> List.of(ALL, Y2012, Y2024);
            case LOCAL -> List.of(ALL, SEED, LOCAL);
        };
    }
}
