package org.shuniu.proposal.domain;

import java.util.regex.Pattern;

/** Whether a letter calls the proposer 代表 or 委员, or by its name alone. */
public enum ProposerKind {
    PERSON,
    /** 代表团, 党派, 团体, 界别, 专委会. */
    BODY;

    private static final int LONGEST_HAN_NAME = 4;

    /** Parties by their short names, and endings of bodies; a dot parts the names of persons only. */
    private static final Pattern BODIES =
            Pattern.compile("(民革|民盟|民建|民进|农工党|致公党|九三|台盟).*|.*(学社|工商联|总工会|妇联|侨联|台联|科协|团委|委员会|协会|代表团|界)");

    private static final Pattern DOT = Pattern.compile("[·•・]");

    /** What the name looks like, when nobody has said it. */
    public static ProposerKind guess(String name) {
        if (DOT.matcher(name).find()) {
            return PERSON;
        }
        boolean longer = name.codePointCount(0, name.length()) > LONGEST_HAN_NAME;
        return longer || BODIES.matcher(name).matches() ? BODY : PERSON;
    }
}
