package org.shuniu.rules.domain.check;

import org.shuniu.rules.DocumentFacts;

/** Names of the 文种 that single rules speak of (条例 第八条). */
public final class Kinds {
    public static final String LETTER = "函";
    public static final String REQUEST = "请示";
    public static final String REPORT = "报告";
    public static final String REPLY = "批复";
    public static final String MOTION = "议案";

    private Kinds() {}

    public static boolean is(DocumentFacts facts, String kind) {
        return facts.kindName().equals(kind);
    }

    /** 命令（令）, whichever of the two names is used. */
    public static boolean isOrder(DocumentFacts facts) {
        return isOrder(facts.kindName());
    }

    public static boolean isOrder(String kindName) {
        return kindName.startsWith("命令") || kindName.equals("令");
    }

    /** 上行文. */
    public static boolean isUpward(DocumentFacts facts) {
        return facts.direction().equals("UP") || is(facts, REQUEST) || is(facts, REPORT);
    }

    public static boolean isDownward(DocumentFacts facts) {
        return facts.direction().equals("DOWN");
    }

    public static boolean isPublic(DocumentFacts facts) {
        return facts.direction().equals("PUBLIC");
    }
}
