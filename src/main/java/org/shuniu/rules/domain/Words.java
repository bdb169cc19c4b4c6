package org.shuniu.rules.domain;

import java.util.Locale;

/** A sentence of the rule base in Chinese and English. */
public record Words(String zh, String en) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
