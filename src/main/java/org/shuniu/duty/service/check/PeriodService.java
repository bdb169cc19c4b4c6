package org.shuniu.duty.service.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.check.ZeroPeriod;
import org.shuniu.duty.domain.check.ZeroPeriodRepository;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.duty.service.watch.WatchAnnouncer;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets and ends the times in which rooms below report every day. */
@Service
@Transactional
public class PeriodService {
    private final ZeroPeriodRepository periods;
    private final RoomAccess access;
    private final DutyRooms rooms;
    private final WatchAnnouncer announcer;
    private final SecrecyGuard secrecy;
    private final OfficeTime time;

    PeriodService(
            ZeroPeriodRepository periods,
            RoomAccess access,
            DutyRooms rooms,
            WatchAnnouncer announcer,
            SecrecyGuard secrecy,
            OfficeTime time) {
        this.periods = periods;
        this.access = access;
        this.rooms = rooms;
        this.announcer = announcer;
        this.secrecy = secrecy;
        this.time = time;
    }

    public long set(SetPeriod command, Actor actor) {
        var room = directed(access.staffed(command.roomId(), "zeroPeriod.SET", actor), actor);
        secrecy.requireUnmarked("name", command.name(), actor);
        LocalDate from = Objects.requireNonNull(command.from());
        LocalDate to = Objects.requireNonNull(command.to());
        if (to.isBefore(from)) {
            throw new InvalidException(new Refusal("duty.zero.invalid.span").at("to"));
        }
        if (to.isAfter(from.plusYears(1))) {
            throw new InvalidException(new Refusal("duty.zero.invalid.long").at("to"));
        }
        var asked = Below.among(rooms.below(room.roomId()), command.rooms());
        var period = new ZeroPeriod(
                room.id(),
                command.name().strip(),
                from,
                to,
                Objects.requireNonNull(command.due()),
                By.of(actor, time.now()));
        period.ask(asked.stream().map(DutyRoom::id).toList());
        periods.save(period);
        asked.forEach(lower -> moved(period, lower, "SET", actor, announcer.staff(lower)));
        return period.id();
    }

    public void end(long id, int version, Actor actor) {
        var period = periods.findById(id).orElseThrow(NotFoundException::new);
        var room = rooms.room(new DutyRoomId(period.roomId()));
        if (!access.reads(actor, room)) {
            throw new NotFoundException();
        }
        directed(room, actor);
        if (period.version() != version) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        period.end(time.today());
        moved(period, room, "END", actor, Set.of());
    }

    private DutyRoom directed(DutyRoom room, Actor actor) {
        if (!access.isDirector(actor, room)) {
            throw access.refused(
                    actor, "zeroPeriod.SET", room.roomId().subject(), new Refusal("duty.watch.refused.notDirector"));
        }
        return room;
    }

    private void moved(ZeroPeriod period, DutyRoom room, String step, Actor actor, Set<Long> told) {
        announcer.moved(
                new WatchAnnouncer.Step(room.roomId().subject(), "zeroPeriod." + step, period.name(), "/zero-reports"),
                actor,
                Map.of("period", String.valueOf(period.id())),
                told);
    }
}
