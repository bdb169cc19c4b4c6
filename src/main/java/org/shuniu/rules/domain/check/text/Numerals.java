package org.shuniu.rules.domain.check.text;

import java.util.regex.Pattern;

/** Chinese numerals as numbers. */
final class Numerals {
    static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern RUN = Pattern.compile("[〇○零一二三四五六七八九十]+");

    private Numerals() {}

    /** 一 to 九十九; 0 for anything else. */
    static int value(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? Math.max(0, DIGITS.indexOf(numeral)) : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
        int ones = ten + 1 == numeral.length() ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
        return tens < 0 || ones < 0 || numeral.length() > 3 || ten > 1 ? 0 : tens * 10 + ones;
    }

    /** 1 to 99 as 一 to 九十九. */
    static String chinese(int value) {
        int tens = value / 10;
        String ones = value % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(value % 10));
        if (tens == 0) {
            return ones;
        }
        return (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十" + ones;
    }

    /** Every Chinese numeral inside the text becomes Arabic: 二〇二六年3月 to 2026年3月. */
    static String toArabic(String text) {
        return RUN.matcher(text).replaceAll(hit -> {
            String plain = hit.group().replace('○', '〇').replace('零', '〇');
            return plain.indexOf('十') >= 0
                    ? String.valueOf(value(plain))
                    : plain.chars()
                            .map(DIGITS::indexOf)
                            .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                            .toString();
        });
    }
}
