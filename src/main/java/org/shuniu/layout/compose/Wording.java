package org.shuniu.layout.compose;

import java.time.LocalDate;

/** The fixed words of the printed form (GB/T 9704-2012, 7.2 to 7.4). */
public final class Wording {
    public static final String SIGNED_BY = "签发人：";
    public static final String ATTACHMENTS = "附件：";
    public static final String ATTACHMENT = "附件";
    public static final String COPIES_TO = "抄送：";
    public static final String SENT_TO = "主送：";
    public static final String PRINTED = "印发";
    public static final String DRAFT = "草 稿";
    public static final String COLON = "：";
    public static final String COMMA = "，";
    public static final String STOP = "。";
    public static final String NAMES_APART = "　";

    private Wording() {}

    /** Arabic numerals, full year, no leading zero (7.3.5.4). */
    public static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    public static String inBrackets(String note) {
        return note.startsWith("（") || note.startsWith("(") ? note : "（" + note + "）";
    }
}
