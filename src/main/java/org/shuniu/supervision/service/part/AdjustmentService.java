package org.shuniu.supervision.service.part;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.MatterPartRepository;
import org.shuniu.supervision.domain.part.PartAction;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.command.TransferPart;
import org.shuniu.supervision.service.life.AssignmentService;
import org.shuniu.supervision.service.life.Doors;
import org.shuniu.supervision.service.life.DraftReader;
import org.shuniu.supervision.service.policy.PartSituation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Supervision answers an objection: the unit keeps it, or another one is asked. */
@Service
@Transactional
public class AdjustmentService {
    private final MatterAccess access;
    private final MatterPartRepository parts;
    private final AssignmentService assignment;
    private final DraftReader reader;
    private final PartBook book;
    private final Doors doors;

    public AdjustmentService(
            MatterAccess access,
            MatterPartRepository parts,
            AssignmentService assignment,
            DraftReader reader,
            PartBook book,
            Doors doors) {
        this.access = access;
        this.parts = parts;
        this.assignment = assignment;
        this.reader = reader;
        this.book = book;
        this.doors = doors;
    }

    /** The unit keeps it. */
    public void uphold(MatterId id, long partId, GiveReason command, Actor actor) {
        doors.requireUnmarked("reason", command.reason(), actor);
        var now = access.opened(id, partId, PartAction.UPHOLD, command.version(), actor);
        book.step(now, PartAction.UPHOLD, command.reason(), actor, book.unit(now.part(), true));
    }

    /** Another unit is asked; the former one stays responsible until that one has received (SUP-17). */
    public void transfer(MatterId id, long partId, TransferPart command, Actor actor) {
        doors.requireUnmarked("reason", command.reason(), actor);
        var now = access.opened(id, partId, PartAction.TRANSFER, command.version(), actor);
        var unit = reader.required(command.unit(), "unit", actor);
        doors.requireReach(now.matter(), unit, actor);
        requireNew(now, unit);
        var limit = assignment.limit(now.part(), command.dueOn());
        book.step(now, PartAction.TRANSFER, command.reason(), actor, book.unit(now.part(), true));
        var former = now.part();
        var next = former.successor(unit);
        makeRoom(former);
        parts.saveAndFlush(next);
        former.succeededBy(next);
        assignment.handOn(now.matter().matter(), next, limit, actor);
    }

    /** Only one unit leads: the former part steps aside before the next one is written. */
    private void makeRoom(MatterPart former) {
        former.succeededBy(former);
        parts.saveAndFlush(former);
    }

    private static void requireNew(PartSituation now, UnitRef unit) {
        boolean taken = now.matter().parts().stream()
                .filter(part -> !part.isPassedOn())
                .map(MatterPart::unit)
                .anyMatch(other -> other.id() == unit.id());
        if (taken) {
            throw new InvalidException(new Refusal("supervision.invalid.unitTwice").at("unit"));
        }
    }
}
