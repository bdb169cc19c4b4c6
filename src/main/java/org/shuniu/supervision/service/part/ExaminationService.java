package org.shuniu.supervision.service.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.clock.ClockEvent;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.PartAction;
import org.shuniu.supervision.domain.record.Examination;
import org.shuniu.supervision.domain.record.Reminder;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.Records;
import org.shuniu.supervision.service.command.Examine;
import org.shuniu.supervision.service.command.Remind;
import org.shuniu.supervision.service.life.Doors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 审核 by the six questions, and 催办 by hand. */
@Service
@Transactional
public class ExaminationService {
    private final MatterAccess access;
    private final Records records;
    private final PartBook book;
    private final Doors doors;
    private final OfficeTime time;

    public ExaminationService(MatterAccess access, Records records, PartBook book, Doors doors, OfficeTime time) {
        this.access = access;
        this.records = records;
        this.book = book;
        this.doors = doors;
        this.time = time;
    }

    /** Six times yes accepts; any no sends the part back with what is lacking, one round further. */
    public void examine(MatterId id, long partId, Examine command, Actor actor) {
        doors.requireUnmarked("remark", command.remark(), actor);
        var faults = command.faults();
        var action = faults.isEmpty() ? PartAction.ACCEPT : PartAction.SEND_BACK;
        var now = access.opened(id, partId, action, command.version(), actor);
        String remark = words(command.remark());
        requireInFuture(command.dueOn());
        if (action == PartAction.SEND_BACK) {
            requireSense(now.part(), command.dueOn(), remark);
        }
        records.add(new Examination(now.part(), faults, remark, By.of(actor, time.now())));
        var event = action == PartAction.ACCEPT
                ? book.clocks().today(ClockEvent.Kind.ENDED)
                : book.clocks().sentBack(command.dueOn());
        book.step(now, action, event, remark, actor, book.unit(now.part(), true));
    }

    private void requireInFuture(@Nullable LocalDate dueOn) {
        if (dueOn != null && dueOn.isBefore(time.today())) {
            throw new InvalidException(new Refusal("supervision.invalid.duePast").at("dueOn"));
        }
    }

    /** What is lacking, and a limit still ahead: nobody is late by the days that the examination took. */
    private void requireSense(MatterPart part, @Nullable LocalDate dueOn, String remark) {
        if (remark.isEmpty()) {
            throw new InvalidException(new Refusal("supervision.invalid.faultRemark").at("remark"));
        }
        LocalDate present = part.clock().dueOn();
        if (dueOn == null && present != null && present.isBefore(time.today())) {
            throw new InvalidException(new Refusal("supervision.invalid.dueOver").at("dueOn"));
        }
    }

    public void remind(MatterId id, long partId, Remind command, Actor actor) {
        doors.requireUnmarked("text", command.text(), actor);
        if (!command.kind().isByHand()) {
            throw new InvalidException(new Refusal("supervision.invalid.reminderKind").at("kind"));
        }
        var now = access.opened(id, partId, PartAction.REMIND, command.version(), actor);
        records.add(new Reminder(
                now.part(),
                command.kind(),
                time.today(),
                time.today(),
                command.text().strip(),
                By.of(actor, time.now())));
        book.step(now, PartAction.REMIND, command.text(), actor, book.unit(now.part(), true));
    }

    private static String words(@Nullable String remark) {
        return remark == null ? "" : remark.strip();
    }
}
