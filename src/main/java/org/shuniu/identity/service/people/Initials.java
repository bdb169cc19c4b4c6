package org.shuniu.identity.service.people;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pinyin initials of a name: 方晴 gives fq. The first level of GB 2312 stands in pinyin order, so an initial is a place
 * in it; rarer characters are left out and written by hand.
 */
final class Initials {
    private static final Charset GB = Charset.forName("GBK");
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";

    /** First character code of each letter of {@link #LETTERS}, then the end of the first level. */
    private static final int[] STARTS = {
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
        0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1, 0xD7FA
    };

    /** Characters that are read differently as surnames. */
    private static final Map<String, String> SURNAMES =
            Map.of("单", "s", "曾", "z", "仇", "q", "查", "z", "解", "x", "区", "o", "朴", "p", "盖", "g", "尉", "y");

    private Initials() {}

    static String of(String name) {
        String first = name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        String rest = name.substring(first.length());
        return SURNAMES.getOrDefault(first, initials(first)) + initials(rest);
    }

    private static String initials(String text) {
        return text.codePoints().mapToObj(Initials::initial).collect(Collectors.joining());
    }

    private static String initial(int character) {
        String text = Character.toString(character);
        if (character < 128) {
            return Character.isLetterOrDigit(character) ? text.toLowerCase(Locale.ROOT) : "";
        }
        byte[] bytes = text.getBytes(GB);
        int code = bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        for (int i = 0; i < LETTERS.length(); i++) {
            if (code >= STARTS[i] && code < STARTS[i + 1]) {
                return LETTERS.substring(i, i + 1);
            }
        }
        return "";
    }
}
