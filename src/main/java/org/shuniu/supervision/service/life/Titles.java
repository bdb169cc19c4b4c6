package org.shuniu.supervision.service.life;

import java.util.LinkedHashSet;
import java.util.Set;

/** Two-character pieces of a title, by which duplicates are found; punctuation and blanks are none of it. */
public final class Titles {
    private Titles() {}

    public static Set<String> grams(String title) {
        String plain = title.replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
        var grams = new LinkedHashSet<String>();
        for (int at = 0; at + 2 <= plain.length(); at++) {
            grams.add(plain.substring(at, at + 2));
        }
        return grams;
    }
}
