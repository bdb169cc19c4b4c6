package org.shuniu.supervision.service.part;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.clock.ClockEvent;
import org.shuniu.supervision.domain.part.Desk;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.MatterPartRepository;
import org.shuniu.supervision.domain.part.PartAction;
import org.shuniu.supervision.domain.part.PartStatus;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.command.ReceivePart;
import org.shuniu.supervision.service.life.Doors;
import org.shuniu.supervision.service.policy.PartSituation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 签收 and 异议. */
@Service
@Transactional
public class ReceiptService {
    private final MatterAccess access;
    private final MatterPartRepository parts;
    private final PartBook book;
    private final Units units;
    private final Doors doors;

    public ReceiptService(MatterAccess access, MatterPartRepository parts, PartBook book, Units units, Doors doors) {
        this.access = access;
        this.parts = parts;
        this.book = book;
        this.units = units;
        this.doors = doors;
    }

    /** 签收; a unit that was asked before this one is released by it (首问负责). */
    public void receive(MatterId id, long partId, ReceivePart command, Actor actor) {
        doors.requireUnmarked("remark", command.remark(), actor);
        var now = access.opened(id, partId, PartAction.RECEIVE, command.version(), actor);
        now.part().receive(desk(command.handlerId(), actor));
        book.noted(now, "RECEIVE", command.remark(), actor, book.supervision(now));
        releaseFormer(now, now.part().replacesId(), actor);
    }

    /** All that were asked before, however many. */
    private void releaseFormer(PartSituation now, @Nullable Long formerId, Actor actor) {
        if (formerId == null) {
            return;
        }
        var former = parts.findById(formerId).orElseThrow();
        if (former.status() == PartStatus.ADJUSTING) {
            release(now, former, actor);
        }
        releaseFormer(now, former.replacesId(), actor);
    }

    private Desk desk(@Nullable Long handlerId, Actor actor) {
        if (handlerId == null) {
            return new Desk(actor.personId(), actor.name(), null, null);
        }
        boolean colleague = units.colleagues(actor, "", Units.ALL).stream()
                .anyMatch(post -> Objects.equals(post.personId(), handlerId));
        if (!colleague) {
            throw new InvalidException(new Refusal("supervision.invalid.handler").at("handlerId"));
        }
        return new Desk(
                actor.personId(),
                actor.name(),
                handlerId,
                units.personName(handlerId).orElse(""));
    }

    private void release(PartSituation now, MatterPart former, Actor actor) {
        var situation = access.part(now.matter(), former, actor);
        book.step(
                situation,
                PartAction.RELEASE,
                book.clocks().today(ClockEvent.Kind.ENDED),
                null,
                actor,
                book.unit(former, false));
    }

    /** 异议 within the limit: the unit says why it is not its business, and stays responsible meanwhile. */
    public void object(MatterId id, long partId, GiveReason command, Actor actor) {
        doors.requireUnmarked("reason", command.reason(), actor);
        var now = access.opened(id, partId, PartAction.OBJECT, command.version(), actor);
        book.step(now, PartAction.OBJECT, command.reason(), actor, book.supervision(now));
    }
}
