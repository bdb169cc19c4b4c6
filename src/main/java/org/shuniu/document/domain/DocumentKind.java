package org.shuniu.document.domain;

import static org.shuniu.document.domain.Direction.DOWN;
import static org.shuniu.document.domain.Direction.LEVEL;
import static org.shuniu.document.domain.Direction.PUBLIC;
import static org.shuniu.document.domain.Direction.UP;

import java.util.EnumSet;
import java.util.Set;
import org.shuniu.identity.OrganType;

/** The fifteen kinds of official document (条例 第八条). */
public enum DocumentKind {
    // @formatter:off
    RESOLUTION    ("决议", EnumSet.of(DOWN),                   false, true),
    DECISION      ("决定", EnumSet.of(DOWN),                   false, true),
    ORDER         ("命令", EnumSet.of(DOWN, PUBLIC),           true,  true),
    COMMUNIQUE    ("公报", EnumSet.of(PUBLIC),                     false, false),
    ANNOUNCEMENT  ("公告", EnumSet.of(PUBLIC),                     false, false),
    PUBLIC_NOTICE ("通告", EnumSet.of(PUBLIC),                     false, false),
    OPINION       ("意见", EnumSet.of(UP, LEVEL, DOWN), false, true),
    NOTICE        ("通知", EnumSet.of(DOWN),                   false, true),
    CIRCULAR      ("通报", EnumSet.of(DOWN),                   false, true),
    REPORT        ("报告", EnumSet.of(UP),                     false, true),
    REQUEST       ("请示", EnumSet.of(UP),                     false, true),
    REPLY         ("批复", EnumSet.of(DOWN),                   false, true),
    BILL          ("议案", EnumSet.of(LEVEL),                   true,  true),
    LETTER        ("函",   EnumSet.of(LEVEL),                   false, true),
    MINUTES       ("纪要", EnumSet.of(DOWN),                   false, true);
    // @formatter:on

    private final String chinese;
    private final Set<Direction> directions;
    private final boolean governmentsOnly;
    private final boolean addressed;

    DocumentKind(String chinese, Set<Direction> directions, boolean governmentsOnly, boolean addressed) {
        this.chinese = chinese;
        this.directions = directions;
        this.governmentsOnly = governmentsOnly;
        this.addressed = addressed;
    }

    /** The name the regulation gives, as it ends a title. */
    public String chinese() {
        return chinese;
    }

    public Set<Direction> directions() {
        return EnumSet.copyOf(directions);
    }

    public boolean goes(Direction direction) {
        return directions.contains(direction);
    }

    /** 公报, 公告 and 通告 speak to the public and name no addressee. */
    public boolean hasAddressees() {
        return addressed;
    }

    /** 议案 and 令 belong to governments (条例 第八条). */
    public boolean mayBeIssuedBy(OrganType type) {
        return !governmentsOnly || type == OrganType.GOVERNMENT;
    }

    /** 纪要 carry no seal (GB/T 9704-2012, 10.3). */
    public boolean isSealed() {
        return this != MINUTES;
    }
}
