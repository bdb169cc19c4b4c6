package org.shuniu.supervision.service.part;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.clock.ClockEvent;
import org.shuniu.supervision.domain.part.DueCount;
import org.shuniu.supervision.domain.part.PartAction;
import org.shuniu.supervision.domain.record.ApprovalLevel;
import org.shuniu.supervision.domain.record.ClockKinds;
import org.shuniu.supervision.domain.record.Extension;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.Records;
import org.shuniu.supervision.service.SupervisionSettings;
import org.shuniu.supervision.service.command.AskExtension;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.DecideExtension;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.life.Doors;
import org.shuniu.supervision.service.policy.PartSituation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 延期 by request, and the clock stopped with a reason. */
@Service
@Transactional
public class ExtensionService {
    private final MatterAccess access;
    private final Records records;
    private final PartBook book;
    private final Doors doors;
    private final SupervisionSettings settings;

    public ExtensionService(
            MatterAccess access, Records records, PartBook book, Doors doors, SupervisionSettings settings) {
        this.access = access;
        this.records = records;
        this.book = book;
        this.doors = doors;
        this.settings = settings;
    }

    public void ask(MatterId id, long partId, AskExtension command, Actor actor) {
        doors.requireUnmarked("reason", command.reason(), actor);
        var now = access.opened(id, partId, PartAction.ASK_EXTENSION, command.version(), actor);
        int days = Objects.requireNonNull(command.days());
        var level = level(now, days);
        records.add(new Extension(
                now.part(),
                days,
                book.clocks().extended(now.part(), days).date(),
                level,
                command.reason().strip(),
                By.of(actor, book.publication().time().now())));
        book.step(now, PartAction.ASK_EXTENSION, command.reason(), actor, approvers(now, level));
    }

    /** A first and short one is granted by 督查室主任, everything else by the leader. */
    private ApprovalLevel level(PartSituation now, int days) {
        boolean first =
                records.extensions(now.part()).stream().noneMatch(asked -> Boolean.TRUE.equals(asked.granted()));
        return first && days <= settings.headExtensionDays() ? ApprovalLevel.HEAD : ApprovalLevel.LEADER;
    }

    private Set<Long> approvers(PartSituation now, ApprovalLevel level) {
        var told = new HashSet<>(book.supervision(now));
        if (level == ApprovalLevel.LEADER) {
            var matter = now.matter().matter();
            book.publication().readers().ofResult(matter);
            told.addAll(book.publication().announcer().leaders(matter));
        }
        return told;
    }

    /** Granted, the new date stands beside the original one; refused, nothing moves. */
    public void decide(MatterId id, long partId, DecideExtension command, Actor actor) {
        doors.requireUnmarked("opinion", command.opinion(), actor);
        var now = access.opened(id, partId, PartAction.DECIDE_EXTENSION, command.version(), actor);
        var asked = Objects.requireNonNull(now.extension());
        boolean granted = Boolean.TRUE.equals(command.granted());
        asked.decide(
                granted,
                command.opinion(),
                By.of(actor, book.publication().time().now()));
        var told = book.unit(now.part(), true);
        if (granted) {
            var until = book.clocks().extended(now.part(), asked.days());
            asked.countFrom(now.part(), until.date());
            var event = book.clocks().extended(until);
            book.step(
                    now,
                    PartAction.DECIDE_EXTENSION,
                    ClockKinds.EXTENSION_GRANTED,
                    event,
                    command.opinion(),
                    actor,
                    told);
            now.part().dueBy(DueCount.calendar(asked.dueBefore(), asked.days()));
        } else {
            now.part().step(PartAction.DECIDE_EXTENSION);
            book.noted(now, ClockKinds.EXTENSION_REFUSED, command.opinion(), actor, told);
        }
    }

    public void suspend(MatterId id, long partId, GiveReason command, Actor actor) {
        doors.requireUnmarked("reason", command.reason(), actor);
        var now = access.opened(id, partId, PartAction.SUSPEND, command.version(), actor);
        var event = book.clocks().today(ClockEvent.Kind.SUSPENDED);
        book.step(now, PartAction.SUSPEND, event, command.reason(), actor, book.unit(now.part(), true));
    }

    public void resume(MatterId id, long partId, Confirm command, Actor actor) {
        doors.requireUnmarked("remark", command.remark(), actor);
        var now = access.opened(id, partId, PartAction.RESUME, command.version(), actor);
        var count = book.clocks().countLeft(now.part());
        var event = book.clocks().resumed(now.part());
        book.step(now, PartAction.RESUME, event, command.remark(), actor, book.unit(now.part(), true));
        now.part().dueBy(count);
    }
}
