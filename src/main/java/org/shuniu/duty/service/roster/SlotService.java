package org.shuniu.duty.service.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.RosterAction;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.roster.command.EditSlot;
import org.shuniu.duty.service.roster.command.SayRoster;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shifts of a roster in the making, changed by hand; what is wrong with them is shown and stops publication only. */
@Service
@Transactional
public class SlotService {
    private final ShiftRepository shifts;
    private final DutyRooms rooms;
    private final RosterAccess access;
    private final RosterBook book;

    SlotService(ShiftRepository shifts, DutyRooms rooms, RosterAccess access, RosterBook book) {
        this.shifts = shifts;
        this.rooms = rooms;
        this.access = access;
        this.book = book;
    }

    public long add(RosterId id, EditSlot command, Actor actor) {
        var roster = access.opened(id, RosterAction.EDIT, command.version(), actor);
        var shift = new Shift(roster.roomId(), roster.id(), from(command, roster), until(command));
        fill(shift, command, roster);
        long added = shifts.saveAndFlush(shift).id();
        written(roster, shift, actor);
        return added;
    }

    public void edit(RosterId id, long shiftId, EditSlot command, Actor actor) {
        var roster = access.opened(id, RosterAction.EDIT, command.version(), actor);
        var shift = shift(roster, shiftId);
        shift.reschedule(from(command, roster), until(command));
        fill(shift, command, roster);
        shifts.flush();
        written(roster, shift, actor);
    }

    public void remove(RosterId id, long shiftId, SayRoster command, Actor actor) {
        var roster = access.opened(id, RosterAction.EDIT, command.version(), actor);
        var shift = shift(roster, shiftId);
        shifts.delete(shift);
        shifts.flush();
        written(roster, shift, actor);
    }

    private void written(Roster roster, Shift shift, Actor actor) {
        roster.edit(book.by(actor));
        String span = Problems.span(shift.startsAt(), shift.endsAt());
        book.line(roster, RosterAction.EDIT.name(), span, actor, Set.of());
    }

    private Shift shift(Roster roster, long shiftId) {
        return shifts.findById(shiftId)
                .filter(found -> found.rosterId() == roster.id())
                .orElseThrow(NotFoundException::new);
    }

    private static Instant from(EditSlot command, Roster roster) {
        var from = moment(command.startsAt(), "startsAt");
        var day = OfficeTime.day(from);
        var month = roster.month();
        if (day.isBefore(month.atDay(1)) || day.isAfter(month.atEndOfMonth())) {
            throw new InvalidException(new Refusal("roster.slot.outside", month.toString()).at("startsAt"));
        }
        return from;
    }

    private static Instant until(EditSlot command) {
        var from = moment(command.startsAt(), "startsAt");
        var until = moment(command.endsAt(), "endsAt");
        if (!until.isAfter(from)) {
            throw new InvalidException(new Refusal("roster.slot.backwards").at("endsAt"));
        }
        return until;
    }

    private static Instant moment(String typed, String field) {
        return OfficeTime.typed(typed)
                .orElseThrow(() -> new InvalidException(new Refusal("roster.slot.moment").at(field)));
    }

    private void fill(Shift shift, EditSlot command, Roster roster) {
        var room = rooms.room(new DutyRoomId(roster.roomId()));
        shift.man(officers(room, command.mainId(), command.secondIds()));
        var leader = command.leaderId() == null ? null : member(room, Seat.LEADER, command.leaderId(), "leaderId");
        shift.lead(leader == null ? null : leader.personId(), leader == null ? null : leader.personName());
    }

    private static List<Officer> officers(DutyRoom room, @Nullable Long mainId, List<Long> seconds) {
        var officers = new ArrayList<Officer>();
        if (mainId != null) {
            officers.add(officer(member(room, Seat.OFFICER, mainId, "mainId"), Post.MAIN));
        }
        seconds.forEach(id -> officers.add(officer(member(room, Seat.OFFICER, id, "seconds"), Post.SECOND)));
        return officers;
    }

    private static Officer officer(Member member, Post post) {
        return new Officer(member.personId(), member.personName(), post);
    }

    private static Member member(DutyRoom room, Seat seat, long personId, String field) {
        return room.members(seat).stream()
                .filter(member -> member.personId() == personId)
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("roster.slot.person.unknown").at(field)));
    }
}
