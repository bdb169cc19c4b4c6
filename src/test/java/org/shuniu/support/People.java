package org.shuniu.support;

import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;

/** Invented officials by duty, for tests that need no directory. */
public final class People {
    private People() {}

    /** 方晴, drafter in 文电处 of 省政府办公厅 (organ 1, unit 11). */
    public static Actor drafter() {
        return actor(101, "方晴", 11, "文电处", 1, "省政府办公厅", Role.DRAFTER);
    }

    /** 周明远 of another organ (organ 2, unit 21). */
    public static Actor outsider() {
        return actor(201, "周明远", 21, "综合处", 2, "青岚市人民政府", Role.DRAFTER);
    }

    public static Actor auditAdmin() {
        return actor(301, "梁若谷", 1, "省政府办公厅", 1, "省政府办公厅", Role.AUDIT_ADMIN);
    }

    public static Actor systemAdmin() {
        return actor(302, "江帆", 1, "省政府办公厅", 1, "省政府办公厅", Role.SYSTEM_ADMIN);
    }

    public static Actor actor(
            long person, String name, long unit, String unitName, long organ, String organName, Role... roles) {
        return new Actor(person, name, person + 1000, unit, unitName, organ, organName, Set.of(roles), null);
    }
}
