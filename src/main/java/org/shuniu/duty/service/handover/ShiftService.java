package org.shuniu.duty.service.handover;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.shuniu.duty.ShiftId;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftAction;
import org.shuniu.duty.domain.watch.EquipmentCheck;
import org.shuniu.duty.domain.watch.EquipmentCheckRepository;
import org.shuniu.duty.domain.watch.ShiftSign;
import org.shuniu.duty.domain.watch.WatchShifts;
import org.shuniu.duty.service.watch.MatterBook;
import org.shuniu.duty.service.watch.OpenMatter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a shift: 接班, 交班, the leader's check-in, and what the director does where nobody signed. */
@Service
@Transactional
public class ShiftService {
    private final ShiftAccess access;
    private final ShiftPolicy policy;
    private final WatchShifts shifts;
    private final SignBook book;
    private final MatterBook matters;
    private final Checks checks;

    ShiftService(
            ShiftAccess access,
            ShiftPolicy policy,
            WatchShifts shifts,
            SignBook book,
            MatterBook matters,
            Checks checks) {
        this.access = access;
        this.policy = policy;
        this.shifts = shifts;
        this.book = book;
        this.matters = matters;
        this.checks = checks;
    }

    /** What has to work, and what was found. */
    @org.springframework.stereotype.Component("dutyEquipmentChecks")
    record Checks(DefaultEquipment equipment, EquipmentCheckRepository found) {}

    /** Each open matter is taken over by name; what the outgoing side signed is received with it. */
    public void signIn(ShiftId id, SignIn command, Actor actor) {
        var shift = access.opened(id, ShiftAction.SIGN_IN, Objects.requireNonNull(command.version()), actor);
        var room = access.room(shift);
        String remark = book.words("remark", command.remark(), actor);
        var open = matters.of(room.roomId());
        requireTaken(open, command);
        var by = book.by(actor);
        for (Shift former : shifts.offered(shift.roomId(), shift.startsAt())) {
            book.sign(former, new ShiftSign(former.id(), ShiftAction.RECEIVE, null, by), room, actor);
        }
        matters.take(open, shift.id(), actor, by);
        var sign = new ShiftSign(shift.id(), ShiftAction.SIGN_IN, remark, by).late(late(shift));
        book.sign(shift, sign, room, actor);
    }

    private static void requireTaken(List<OpenMatter> open, SignIn command) {
        String left = open.stream()
                .filter(matter -> !command.taken().contains(matter.ref()))
                .map(OpenMatter::title)
                .collect(Collectors.joining("; "));
        if (!left.isEmpty()) {
            throw new InvalidException(
                    new Refusal("duty.watch.refused.notTaken", left).at("taken").from("duty.watch.source.handover"));
        }
    }

    private int late(Shift shift) {
        long minutes = Duration.between(shift.startsAt(), book.time().now()).toMinutes();
        return (int) Math.max(0, minutes);
    }

    /** The outgoing side signs with the state of its equipment; what is still open waits for the incoming one. */
    public void handOver(ShiftId id, HandOver command, Actor actor) {
        var shift = access.opened(id, ShiftAction.OFFER, Objects.requireNonNull(command.version()), actor);
        var room = access.room(shift);
        String remark = book.words("remark", command.remark(), actor);
        var lines = checks.equipment().of(room.roomId());
        boolean broken = lines.stream().anyMatch(line -> !command.working().contains(line.name()));
        if (broken && remark == null) {
            throw new InvalidException(new Refusal("duty.watch.defect.required").at("remark"));
        }
        lines.forEach(line -> checks.found()
                .save(new EquipmentCheck(
                        shift.id(), line.name(), command.working().contains(line.name()))));
        book.sign(shift, new ShiftSign(shift.id(), ShiftAction.OFFER, remark, book.by(actor)), room, actor);
    }

    public void checkIn(ShiftId id, CheckIn command, Actor actor) {
        var shift = access.opened(id, ShiftAction.CHECK_IN, Objects.requireNonNull(command.version()), actor);
        boolean onSite = Boolean.TRUE.equals(command.onSite());
        if (!onSite && policy.mustBeOnSite(shift)) {
            throw new InvalidException(
                    new Refusal("duty.watch.refused.onSite").at("onSite").from("duty.watch.source.onSite"));
        }
        String remark = book.words("remark", command.remark(), actor);
        var leader = book.inChargeOf(shift, actor);
        var sign = new ShiftSign(shift.id(), ShiftAction.CHECK_IN, remark, book.by(leader))
                .onSite(onSite)
                .late(late(shift));
        book.sign(shift, sign, access.room(shift), leader);
    }

    /** Kept on record: whose shift it was, who ended it, and why. */
    public void takeOver(ShiftId id, TakeOver command, Actor actor) {
        var shift = access.opened(id, ShiftAction.TAKE_OVER, Objects.requireNonNull(command.version()), actor);
        String reason = book.words("reason", command.reason(), actor);
        book.sign(
                shift,
                new ShiftSign(shift.id(), ShiftAction.TAKE_OVER, reason, book.by(actor)),
                access.room(shift),
                actor);
    }
}
