package org.shuniu.kernel.access;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;

/** Names under which a person may know of records. */
public final class Principals {
    private Principals() {}

    public static String person(long personId) {
        return "p:" + personId;
    }

    /** Everybody in a 内设机构. */
    public static String unit(long unitId) {
        return "u:" + unitId;
    }

    /** Everybody in a 机关. */
    public static String organ(long organId) {
        return "o:" + organId;
    }

    /** Holders of a role within a 机关. */
    public static String role(Role role, long organId) {
        return "r:" + role + "@" + organId;
    }

    /** All names of this person; empty for administrators, who never read business records. */
    public static List<String> of(Actor actor) {
        if (actor.isAdministrator()) {
            return List.of();
        }
        var names = new ArrayList<String>();
        names.add(person(actor.personId()));
        actor.standsInFor().stream().sorted().forEach(principal -> names.add(person(principal)));
        if (actor.onBehalf() != null) {
            names.add(person(actor.onBehalf().personId()));
        }
        names.add(unit(actor.unitId()));
        names.add(organ(actor.organId()));
        actor.roles().stream().sorted().forEach(role -> names.add(role(role, actor.organId())));
        return names.stream().distinct().toList();
    }

    /** The names by which he is told himself: all but those that he shares with everybody in his 机关. */
    static List<String> own(Actor actor) {
        String all = organ(actor.organId());
        return of(actor).stream().filter(name -> !name.equals(all)).toList();
    }

    /** The same to bind in SQL, which knows no empty list: then a name that nobody bears. */
    public static List<String> bound(Actor actor) {
        List<String> names = of(actor);
        return names.isEmpty() ? List.of("") : names;
    }
}
