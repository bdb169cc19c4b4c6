package org.shuniu.document.domain.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a change found at 复核 is surely one of substance, which only the signer may allow (条例 第二十五条（一）):
 * another figure or date, a word that turns the sense, or more than a few characters.
 */
public final class SubstanceJudge {
    /** Longest replaced stretch, in characters, that can still be a slip of the pen. */
    private static final int LONGEST_SLIP = 12;

    private static final Pattern FIGURES = Pattern.compile("[0-9０-９一二三四五六七八九十百千万亿％%]+");
    private static final Pattern TURNING = Pattern.compile("不|未|无|非|禁止|应当|必须|可以|严禁|除外|以上|以下|以内");

    private SubstanceJudge() {}

    public static boolean isSubstantive(String before, String after) {
        return !all(FIGURES, before).equals(all(FIGURES, after))
                || !all(TURNING, before).equals(all(TURNING, after))
                || hasLongChange(before, after);
    }

    private static boolean hasLongChange(String before, String after) {
        return DiffUtils.diff(characters(before), characters(after)).getDeltas().stream()
                .anyMatch(SubstanceJudge::isLong);
    }

    private static boolean isLong(AbstractDelta<String> delta) {
        return delta.getSource().size() > LONGEST_SLIP || delta.getTarget().size() > LONGEST_SLIP;
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<String> all(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
