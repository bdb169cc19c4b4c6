package org.shuniu.supervision.service.instruction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.search.SearchIndex;
import org.shuniu.supervision.DecisionMoved;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.domain.instruction.Instruction;
import org.shuniu.supervision.service.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who may know of an instruction and who is told: the leader, the clerk and the office's supervision, nobody else. */
@Component
public class InstructionAnnouncer {
    /** The calendar. */
    static final Actor NOBODY = new Actor(0, "—", 0, 0, "", 0, "", Set.of(), null);

    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final Grants grants;
    private final Units units;
    private final OfficeTime time;

    InstructionAnnouncer(
            ApplicationEventPublisher events, SearchIndex search, Grants grants, Units units, OfficeTime time) {
        this.events = events;
        this.search = search;
        this.grants = grants;
        this.units = units;
        this.time = time;
    }

    /** Grants and search row as the registration stands; a leader named by mistake no longer knows of it. */
    void registered(Instruction instruction, long formerLeader) {
        var id = new InstructionId(instruction.id());
        var registration = instruction.registration();
        var note = instruction.note();
        if (formerLeader != note.leaderId() && formerLeader != registration.clerkId()) {
            grants.revoke(id.subject(), Principals.person(formerLeader));
        }
        grants.grant(
                id.subject(),
                registration.registeredOn(),
                List.of(
                        Principals.person(registration.clerkId()),
                        Principals.person(note.leaderId()),
                        Principals.role(Role.SUPERVISOR, registration.organId()),
                        Principals.role(Role.SUPERVISION_HEAD, registration.organId())));
        var paper = instruction.paper();
        search.put(
                id.subject(),
                paper.paperTitle(),
                paper.paperNumber(),
                String.join("\n", note.words(), note.leaderName()),
                note.givenOn(),
                id.link());
    }

    void moved(Instruction instruction, String step, Actor actor, Set<Long> audience, Map<String, String> facts) {
        var id = new InstructionId(instruction.id());
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        events.publishEvent(new DecisionMoved(
                DecisionMoved.newKey(id.subject()),
                id.subject(),
                "instruction." + step,
                instruction.paper().paperTitle(),
                actor,
                time.now(),
                facts,
                told,
                id.link()));
    }

    /** 督查专员 and 督查室主任 of the office. */
    Set<Long> supervision(Instruction instruction) {
        long organ = instruction.registration().organId();
        var told = new HashSet<Long>();
        for (Role role : List.of(Role.SUPERVISOR, Role.SUPERVISION_HEAD)) {
            units.holders(role, organ).forEach(post -> told.add(post.personId()));
        }
        return told;
    }

    /** The leader who wrote it and the clerk who registered it. */
    static Set<Long> concerned(Instruction instruction) {
        return Set.copyOf(new HashSet<>(List.of(
                instruction.note().leaderId(), instruction.registration().clerkId())));
    }
}
