package org.shuniu.duty.service.handover;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.watch.ShiftSign;
import org.shuniu.duty.domain.watch.ShiftSignRepository;
import org.shuniu.duty.service.StandingIn;
import org.shuniu.duty.service.watch.WatchAnnouncer;
import org.shuniu.duty.service.watch.WatchAnnouncer.Step;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** Takes a step of a shift and keeps the signature under it. */
@Component
class SignBook {
    private final ShiftSignRepository signs;
    private final WatchAnnouncer announcer;
    private final SecrecyGuard secrecy;
    private final StandingIn standing;
    private final OfficeTime time;

    SignBook(
            ShiftSignRepository signs,
            WatchAnnouncer announcer,
            SecrecyGuard secrecy,
            StandingIn standing,
            OfficeTime time) {
        this.signs = signs;
        this.announcer = announcer;
        this.secrecy = secrecy;
        this.standing = standing;
        this.time = time;
    }

    OfficeTime time() {
        return time;
    }

    By by(Actor actor) {
        return By.of(actor, time.now());
    }

    /** The leader in charge of the shift, or a delegate in his or her name. */
    Actor inChargeOf(Shift shift, Actor actor) {
        return standing.as(actor, shift.leaderId());
    }

    @Nullable
    String words(String field, @Nullable String typed, Actor actor) {
        secrecy.requireUnmarked(field, typed, actor);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Takes the step that the signature stands for. */
    void sign(Shift shift, ShiftSign sign, DutyRoom room, Actor actor) {
        shift.step(sign.action());
        signs.save(sign);
        var facts = new HashMap<String, String>();
        facts.put("room", room.name());
        facts.put("from", shift.startsAt().toString());
        if (sign.lateMinutes() > 0) {
            facts.put("lateMinutes", String.valueOf(sign.lateMinutes()));
        }
        var id = shift.shiftId();
        announcer.moved(
                new Step(id.subject(), "dutyShift." + sign.action(), room.name(), id.link()),
                actor,
                Map.copyOf(facts),
                told(sign, room));
    }

    /** The director hears of a late sign-in. */
    private Set<Long> told(ShiftSign sign, DutyRoom room) {
        return sign.lateMinutes() > 0 ? announcer.directors(room) : Set.of();
    }
}
