package org.shuniu.calendar.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A pasted text without the accidents of pasting: full-width digits, spaces and broken lines are gone, and each
 * character still knows the line it was typed on.
 */
final class NoticeSource {
    private final String text;
    private final int[] lineOfCharacter;

    NoticeSource(String typed) {
        var compact = new StringBuilder();
        List<Integer> lineNumbers = new ArrayList<>();
        int line = 0;
        for (var typedLine : typed.split("\r\n|\r|\n", -1)) {
            line++;
            for (char character :
                    Normalizer.normalize(typedLine, Normalizer.Form.NFKC).toCharArray()) {
                if (!isBlank(character)) {
                    compact.append(character);
                    lineNumbers.add(line);
                }
            }
        }
        text = compact.toString();
        lineOfCharacter = lineNumbers.stream().mapToInt(Integer::intValue).toArray();
    }

    String text() {
        return text;
    }

    int lineAt(int position) {
        return lineOfCharacter.length == 0 ? 1 : lineOfCharacter[Math.min(position, lineOfCharacter.length - 1)];
    }

    boolean startsLine(int position) {
        return position == 0 || lineAt(position) != lineAt(position - 1);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
