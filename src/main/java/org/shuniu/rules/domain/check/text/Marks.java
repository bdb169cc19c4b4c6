package org.shuniu.rules.domain.check.text;

/** What kind of character stands beside another. */
final class Marks {
    static final String CLOSING = "。！？；：…”’）》】〕」』!?;:";

    private Marks() {}

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇' || c == '々';
    }

    /** Chinese character or Chinese punctuation. */
    static boolean isChinese(char c) {
        return isHan(c) || "，。、；：？！“”‘’（）《》〈〉【】〔〕…—".indexOf(c) >= 0;
    }

    static boolean isChineseAt(String words, int index) {
        return index >= 0 && index < words.length() && isChinese(words.charAt(index));
    }
}
