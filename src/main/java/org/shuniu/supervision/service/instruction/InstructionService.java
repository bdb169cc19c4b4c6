package org.shuniu.supervision.service.instruction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.domain.instruction.Instruction;
import org.shuniu.supervision.domain.instruction.InstructionAction;
import org.shuniu.supervision.domain.instruction.InstructionRepository;
import org.shuniu.supervision.domain.instruction.Registration;
import org.shuniu.supervision.domain.instruction.Waiver;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers instructions and keeps what is decided about them. */
@Service
@Transactional
public class InstructionService {
    private final InstructionRepository instructions;
    private final InstructionAccess access;
    private final InstructionReader reader;
    private final InstructionAnnouncer announcer;
    private final Units units;
    private final OfficeTime time;

    InstructionService(
            InstructionRepository instructions,
            InstructionAccess access,
            InstructionReader reader,
            InstructionAnnouncer announcer,
            Units units,
            OfficeTime time) {
        this.instructions = instructions;
        this.access = access;
        this.reader = reader;
        this.announcer = announcer;
        this.units = units;
        this.time = time;
    }

    public InstructionId register(RegisterInstruction command, Actor actor) {
        access.requireClerk(actor);
        var read = reader.read(command, null, actor);
        var instruction =
                instructions.save(new Instruction(registration(actor), read.note(), read.paper(), read.demand()));
        announcer.registered(instruction, instruction.note().leaderId());
        Set<Long> told = read.note().wantsReport() ? announcer.supervision(instruction) : Set.of();
        announcer.moved(instruction, "REGISTER", actor, told, facts(instruction));
        return new InstructionId(instruction.id());
    }

    private Registration registration(Actor actor) {
        long organ = units.supervisingOrgan(actor);
        return new Registration(
                organ,
                units.nameOf(organ).orElse(actor.organName()),
                actor.personId(),
                actor.signature(),
                time.now(),
                time.today());
    }

    public void correct(InstructionId id, RegisterInstruction command, Actor actor) {
        var instruction = access.opened(id, InstructionAction.CORRECT, command.version(), actor);
        long formerLeader = instruction.note().leaderId();
        var read = reader.read(command, instruction.paper(), actor);
        instruction.correct(read.note(), read.paper(), read.demand(), time.now());
        announcer.registered(instruction, formerLeader);
        announcer.moved(instruction, "CORRECT", actor, Set.of(), facts(instruction));
    }

    private static Map<String, String> facts(Instruction instruction) {
        var facts = new HashMap<String, String>();
        facts.put("kind", instruction.note().kind().name());
        facts.put("leader", String.valueOf(instruction.note().leaderId()));
        facts.put("givenOn", instruction.note().givenOn().toString());
        var due = instruction.demand().dueOn();
        if (due != null) {
            facts.put("dueOn", due.toString());
        }
        return facts;
    }

    /** A matter was made of it, inside the transaction that made it. */
    public void proposed(InstructionId id, long matterId, Actor actor) {
        var instruction = access.opened(id, InstructionAction.PROPOSE, actor);
        instruction.propose(time.now());
        announcer.moved(
                instruction,
                "PROPOSE",
                actor,
                InstructionAnnouncer.concerned(instruction),
                Map.of("matter", String.valueOf(matterId)));
    }

    public void waive(InstructionId id, String because, int version, Actor actor) {
        var instruction = access.opened(id, InstructionAction.WAIVE, version, actor);
        instruction.waive(Waiver.by(actor, because.strip(), time.now()));
        announcer.moved(instruction, "WAIVE", actor, InstructionAnnouncer.concerned(instruction), Map.of());
    }

    public void reconsider(InstructionId id, int version, Actor actor) {
        var instruction = access.opened(id, InstructionAction.RECONSIDER, version, actor);
        instruction.reconsider(time.now());
        announcer.moved(instruction, "RECONSIDER", actor, Set.of(), Map.of());
    }

    /** The calendar of a year was loaded or changed; those concerned learn when the date moves or is certain now. */
    public void recount(InstructionId id) {
        var instruction = instructions.findById(id.value()).orElseThrow();
        reader.counted(instruction)
                .filter(instruction::recount)
                .ifPresent(due -> announcer.moved(
                        instruction,
                        "DUE_FIXED",
                        InstructionAnnouncer.NOBODY,
                        InstructionAnnouncer.concerned(instruction),
                        Map.of("dueOn", due.date().toString())));
    }

    /** What became of its matters decides how it stands: the step is the matters', not a person's. */
    public void follow(InstructionId id, InstructionAction action, Actor actor) {
        var instruction = instructions.findById(id.value()).orElse(null);
        if (instruction == null || !action.startsFrom(instruction.status())) {
            return;
        }
        switch (action) {
            case SETTLE -> instruction.settle(time.today(), time.now());
            case DROP -> instruction.drop(time.now());
            case REOPEN -> instruction.reopen(time.now());
            default -> throw new IllegalArgumentException(action.name());
        }
        announcer.moved(instruction, action.name(), actor, InstructionAnnouncer.concerned(instruction), Map.of());
    }
}
