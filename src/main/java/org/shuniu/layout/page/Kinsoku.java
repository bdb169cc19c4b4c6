package org.shuniu.layout.page;

/**
 * Which characters may stand at the ends of a line (避头尾, GB/T 15834-2011, 5.1) and how far punctuation may give way.
 */
final class Kinsoku {
    private static final String NOT_AT_START = "，。、；：？！）》〉」』】〗〕”’·～%‰℃°,.;:?!)]}>-";
    private static final String NOT_AT_END = "（《〈「『【〖〔“‘￥＄$([{<№§";
    private static final String PAIRED = "—…";
    private static final String WHITE_ON_RIGHT = "，。、；：？！）》〉」』】〗〕”’";
    private static final String WHITE_ON_LEFT = "（《〈「『【〖〔“‘";
    private static final String IN_WORDS = ".,:/_@+-%&#=?~'";

    private Kinsoku() {}

    /** Whether a line may end after {@code before} and the next start with {@code after}. */
    static boolean mayBreak(int before, int after) {
        if (isIn(NOT_AT_END, before) || isIn(NOT_AT_START, after) || after == ' ') {
            return false;
        }
        if (before == after && isIn(PAIRED, before)) {
            return false;
        }
        if (before == '/' && Character.isLetter(after)) {
            return true;
        }
        return !(inWord(before) && inWord(after));
    }

    /** Letters, digits and what joins them stay together. */
    static boolean inWord(int codePoint) {
        return codePoint < 0x250 && Character.isLetterOrDigit(codePoint) || isIn(IN_WORDS, codePoint);
    }

    /** How much of its width, in em, a punctuation mark can give up. */
    static double slack(int codePoint) {
        return isIn(WHITE_ON_RIGHT, codePoint) || whiteOnLeft(codePoint) ? 0.5 : 0;
    }

    static boolean whiteOnLeft(int codePoint) {
        return isIn(WHITE_ON_LEFT, codePoint);
    }

    private static boolean isIn(String set, int codePoint) {
        return set.indexOf(codePoint) >= 0;
    }
}
