package org.shuniu.supervision.service;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.part.MatterPart;
import org.springframework.stereotype.Component;

/** Who may know of a matter: the office's supervision, the leader, liaisons and heads of the units; nobody else. */
@Component("matterReaders")
public class Readers {
    /** Leaders of the office, who read a result that nobody else asked for, and decide on it. */
    static final List<Role> LEADERS = List.of(Role.SECRETARY, Role.LEADER, Role.PRINCIPAL);

    private final Grants grants;
    private final Units units;

    public Readers(Grants grants, Units units) {
        this.grants = grants;
        this.units = units;
    }

    public void ofMatter(Matter matter) {
        var origin = matter.origin();
        var names = new ArrayList<String>();
        names.add(Principals.person(origin.proposerId()));
        names.add(Principals.role(Role.SUPERVISOR, origin.organId()));
        names.add(Principals.role(Role.SUPERVISION_HEAD, origin.organId()));
        if (matter.cause().selfInitiated()) {
            names.add(Principals.role(Role.PRINCIPAL, origin.governmentId()));
        }
        Long leader = matter.task().leaderId();
        if (leader != null) {
            names.add(Principals.person(leader));
        }
        grant(matter, names);
    }

    /** Where no leader asked for it, the leaders of the office read the result. */
    public void ofResult(Matter matter) {
        if (matter.task().leaderId() == null) {
            long organ = matter.origin().organId();
            grant(
                    matter,
                    LEADERS.stream().map(role -> Principals.role(role, organ)).toList());
        }
    }

    /** Liaisons and heads as they are today; asked again at every step, so that a successor in office finds it. */
    public void ofPart(Matter matter, MatterPart part) {
        var names = new ArrayList<String>();
        var unit = part.unit();
        if (unit.id() == unit.organId()) {
            names.add(Principals.role(Role.SUPERVISION_LIAISON, unit.id()));
            names.add(Principals.role(Role.LEADER, unit.id()));
            names.add(Principals.role(Role.PRINCIPAL, unit.id()));
        }
        add(names, units.liaisons(unit));
        add(names, units.heads(unit));
        Long handler = part.desk().handlerId();
        if (handler != null) {
            names.add(Principals.person(handler));
        }
        grant(matter, names);
    }

    private static void add(List<String> names, List<PostCard> posts) {
        posts.forEach(post -> names.add(Principals.person(post.personId())));
    }

    private void grant(Matter matter, List<String> names) {
        grants.grant(new MatterId(matter.id()).subject(), matter.origin().createdOn(), names);
    }
}
