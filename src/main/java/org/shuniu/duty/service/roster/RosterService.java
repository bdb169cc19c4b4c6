package org.shuniu.duty.service.roster;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.RosterAction;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.roster.Rotation;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.roster.command.GenerateRoster;
import org.shuniu.duty.service.roster.command.SayRoster;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A roster from its generation to its publication. */
@Service
@Transactional
public class RosterService {
    private final RosterRepository rosters;
    private final ShiftRepository shifts;
    private final DutyRooms rooms;
    private final RosterAccess access;
    private final RosterBook book;
    private final Making making;

    RosterService(
            RosterRepository rosters,
            ShiftRepository shifts,
            DutyRooms rooms,
            RosterAccess access,
            RosterBook book,
            Making making) {
        this.rosters = rosters;
        this.shifts = shifts;
        this.rooms = rooms;
        this.access = access;
        this.book = book;
        this.making = making;
    }

    /** One month of a room, filled. */
    public RosterId generate(GenerateRoster command, Actor actor) {
        var room = rooms.room(new DutyRoomId(command.roomId()));
        access.requireStaff(actor, room.organId(), room.roomId().subject());
        rooms.inUse(room.roomId());
        making.alone(room.organId());
        rosters.findByRoomIdAndFirstDay(room.id(), command.month().atDay(1)).ifPresent(there -> {
            throw new InvalidException(new Refusal("roster.refused.exists", there.title()).at("month"));
        });
        var rotation = Objects.requireNonNullElse(command.rotation(), Rotation.PEOPLE);
        var roster = rosters.save(new Roster(room, command.month(), rotation, book.by(actor)));
        shifts.saveAllAndFlush(making.generator().shifts(roster, room));
        book.grantDraft(roster);
        book.line(roster, RosterAction.GENERATE.name(), null, actor, Set.of());
        return roster.rosterId();
    }

    /** Once more: what was changed by hand is lost. */
    public void regenerate(RosterId id, SayRoster command, Actor actor) {
        var roster = access.opened(id, RosterAction.GENERATE, command.version(), actor);
        making.alone(roster.organId());
        roster.generate(Objects.requireNonNullElse(command.rotation(), roster.rotation()), book.by(actor));
        shifts.deleteAll(of(roster));
        shifts.flush();
        shifts.saveAllAndFlush(making.generator().shifts(roster, rooms.inUse(new DutyRoomId(roster.roomId()))));
        book.line(roster, RosterAction.GENERATE.name(), words(command, actor), actor, Set.of());
    }

    public void submit(RosterId id, SayRoster command, Actor actor) {
        var roster = access.opened(id, RosterAction.SUBMIT, command.version(), actor);
        roster.submit(book.by(actor));
        book.line(roster, RosterAction.SUBMIT.name(), words(command, actor), actor, book.directors(roster));
    }

    public void sendBack(RosterId id, SayRoster command, Actor actor) {
        var roster = access.opened(id, RosterAction.RETURN, command.version(), actor);
        String words = words(command, actor);
        if (words == null) {
            throw new InvalidException(new Refusal("roster.words.required").at("words"));
        }
        roster.sendBack(book.by(actor));
        book.line(roster, RosterAction.RETURN.name(), words, actor, Set.of(roster.makerId()));
    }

    /** Refused with each gap, missing leader, double booking and whatever else stands in the way. */
    public void publish(RosterId id, SayRoster command, Actor actor) {
        var roster = access.opened(id, RosterAction.PUBLISH, command.version(), actor);
        making.alone(roster.organId());
        var room = rooms.inUse(new DutyRoomId(roster.roomId()));
        var manned = of(roster);
        var problems = making.checks().of(roster, room, manned);
        if (!problems.isEmpty()) {
            throw new InvalidException(problems.stream().map(Problems::refusal).toList());
        }
        roster.publish(book.by(actor));
        manned.forEach(Shift::publish);
        shifts.flush();
        book.grantPublished(roster, room, manned);
        book.line(roster, RosterAction.PUBLISH.name(), words(command, actor), actor, RosterBook.named(manned));
    }

    private List<Shift> of(Roster roster) {
        return shifts.findByRosterIdOrderByStartsAt(roster.id());
    }

    private @Nullable String words(SayRoster command, Actor actor) {
        making.secrecy().requireUnmarked("words", command.words(), actor);
        return command.words() == null || command.words().isBlank()
                ? null
                : command.words().strip();
    }
}
