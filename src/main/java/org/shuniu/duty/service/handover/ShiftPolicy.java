package org.shuniu.duty.service.handover;

import java.time.Instant;
import java.util.Optional;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftAction;
import org.shuniu.duty.domain.shift.ShiftStatus;
import org.shuniu.duty.domain.watch.WatchShifts;
import org.shuniu.duty.service.StandingIn;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.duty.service.watch.WatchSettings;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of the shift now, and if not, why. */
@Component
public class ShiftPolicy {
    private final WatchShifts shifts;
    private final RoomAccess access;
    private final WorkingCalendar calendar;
    private final WatchSettings settings;
    private final OfficeTime time;

    ShiftPolicy(
            WatchShifts shifts, RoomAccess access, WorkingCalendar calendar, WatchSettings settings, OfficeTime time) {
        this.shifts = shifts;
        this.access = access;
        this.calendar = calendar;
        this.settings = settings;
        this.time = time;
    }

    /** The shift is in another state: somebody moved first, or it is not yet time. */
    public Optional<Refusal> outOfOrder(Shift shift, ShiftAction action) {
        if (!action.startsFrom(shift.status())) {
            return Optional.of(new Refusal("duty.watch.refused.phase." + shift.status()));
        }
        return switch (action) {
            case SIGN_IN -> time(shift).or(() -> notHandedOver(shift));
            case TAKE_OVER -> unless(!time.now().isBefore(shift.endsAt()), "duty.watch.refused.notOver");
            case CHECK_IN, OFFER, RECEIVE -> Optional.empty();
        };
    }

    public Optional<Refusal> refusal(Actor actor, DutyRoom room, Shift shift, ShiftAction action) {
        return switch (action) {
            case SIGN_IN, OFFER -> unless(shift.isMain(actor.personId()), "duty.watch.refused.notMain");
            case CHECK_IN -> unless(isLeader(actor, shift), "duty.watch.refused.notLeader");
            case RECEIVE -> Optional.of(new Refusal("duty.watch.refused.withSignIn"));
            case TAKE_OVER -> unless(access.isDirector(actor, room), "duty.watch.refused.notDirector");
        };
    }

    private Optional<Refusal> time(Shift shift) {
        Instant now = time.now();
        if (!now.isBefore(shift.endsAt())) {
            return Optional.of(new Refusal("duty.watch.refused.over"));
        }
        Instant opens = shift.startsAt().minusSeconds(settings.earlyMinutes() * 60L);
        return unless(!now.isBefore(opens), "duty.watch.refused.early", settings.earlyMinutes());
    }

    /** A room that never was on duty has nothing to hand over: its very first shift. */
    private Optional<Refusal> notHandedOver(Shift shift) {
        if (!shifts.isPractised(shift.roomId(), shift.startsAt())) {
            return Optional.empty();
        }
        return shifts.before(shift.roomId(), shift.startsAt(), Limit.of(1)).stream()
                .findFirst()
                .filter(former -> former.status() == ShiftStatus.NOT_STARTED || former.status() == ShiftStatus.ON_DUTY)
                .map(former -> new Refusal(
                                "duty.watch.refused.notHandedOver",
                                former.main()
                                        .map(officer -> officer.personName())
                                        .orElse("—"))
                        .from("duty.watch.source.handover"));
    }

    /** On a day off, and in the night that leads into one, the leader in charge has to be there in person (B-4.3). */
    public boolean mustBeOnSite(Shift shift) {
        var last = OfficeTime.day(shift.endsAt().minusSeconds(1));
        return settings.leaderOnSiteOnHolidays()
                && OfficeTime.day(shift.startsAt())
                        .datesUntil(last.plusDays(1))
                        .anyMatch(day -> !calendar.isWorkingDay(day));
    }

    private static boolean isLeader(Actor actor, Shift shift) {
        return StandingIn.isOrStandsFor(actor, shift.leaderId());
    }

    private static Optional<Refusal> unless(boolean allowed, String key, Object... args) {
        return allowed ? Optional.empty() : Optional.of(new Refusal(key, args));
    }
}
