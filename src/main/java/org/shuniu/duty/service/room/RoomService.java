package org.shuniu.duty.service.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.Pattern;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.service.room.command.EditRoom;
import org.shuniu.duty.service.room.command.PutMember;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and changes duty rooms and the people whom their rosters may name. */
@Service
@Transactional
public class RoomService {
    private final DutyRoomRepository rooms;
    private final RoomAccess access;
    private final RoomReaders readers;
    private final GroupService groups;
    private final Directory directory;
    private final SecrecyGuard secrecy;

    RoomService(
            DutyRoomRepository rooms,
            RoomAccess access,
            RoomReaders readers,
            GroupService groups,
            Directory directory,
            SecrecyGuard secrecy) {
        this.rooms = rooms;
        this.access = access;
        this.readers = readers;
        this.groups = groups;
        this.directory = directory;
        this.secrecy = secrecy;
    }

    public DutyRoomId open(EditRoom command, Actor actor) {
        access.requireDirector(actor);
        secrecy.requireUnmarked("name", command.name(), actor);
        requireOwnName(command.name(), actor, 0);
        var room = new DutyRoom(
                actor.organId(), actor.organName(), null, command.name().strip(), command.kind());
        set(room, command, actor);
        rooms.save(room);
        readers.refresh(room, access.time().today());
        access.written(room, "ROOM_OPEN", Map.of(), actor);
        return room.roomId();
    }

    public void edit(DutyRoomId id, EditRoom command, Actor actor) {
        var room = access.opened(id, "EDIT", actor);
        if (room.version() != command.version()) {
            throw new ConflictException(new Refusal("dutyroom.refused.stale"));
        }
        secrecy.requireUnmarked("name", command.name(), actor);
        requireOwnName(command.name(), actor, id.value());
        room.rename(command.name().strip(), command.kind());
        set(room, command, actor);
        readers.refresh(room, access.time().today());
        access.written(room, "ROOM_EDIT", Map.of(), actor);
    }

    private void set(DutyRoom room, EditRoom command, Actor actor) {
        room.limit(command.minOfficers(), command.restHours());
        room.runBy(patterns(command));
        var upper = command.upperRoomId();
        boolean unchanged = Objects.equals(upper, room.upperRoomId());
        if (!unchanged) {
            room.reportsTo(upper == null ? null : upper(room, upper, actor));
        }
    }

    /** A room that the director knows of, and not one that reports to this one. */
    private DutyRoomId upper(DutyRoom room, long upperId, Actor actor) {
        var upper = access.seen(new DutyRoomId(upperId), actor);
        var seen = new ArrayList<Long>();
        for (DutyRoom at = upper; at != null; at = above(at)) {
            if (at == room || seen.contains(at.id())) {
                throw new InvalidException(new Refusal("dutyroom.upper.circle").at("upperRoomId"));
            }
            seen.add(at.id());
        }
        return upper.roomId();
    }

    private @Nullable DutyRoom above(DutyRoom room) {
        Long upper = room.upperRoomId();
        return upper == null ? null : rooms.findById(upper).orElse(null);
    }

    private static List<Pattern> patterns(EditRoom command) {
        var patterns = new ArrayList<Pattern>();
        patterns.addAll(Patterns.read(DayKind.WORKDAY, command.workday(), "workday"));
        patterns.addAll(Patterns.read(DayKind.WEEKEND, command.weekend(), "weekend"));
        patterns.addAll(Patterns.read(DayKind.HOLIDAY, command.holiday(), "holiday"));
        patterns.addAll(Patterns.read(DayKind.WORKED_WEEKEND, command.workedWeekend(), "workedWeekend"));
        return patterns;
    }

    private void requireOwnName(String name, Actor actor, long exceptId) {
        boolean taken = rooms.findByOrganIdAndOpenTrueOrderByKindAscIdAsc(actor.organId()).stream()
                .anyMatch(room -> room.name().equals(name.strip()) && room.id() != exceptId);
        if (taken) {
            throw new InvalidException(new Refusal("dutyroom.name.taken").at("name"));
        }
    }

    /** A colleague of the organ takes a seat in the rotation, or another place in it. */
    public void put(DutyRoomId id, PutMember command, Actor actor) {
        var room = access.opened(id, "MEMBER", actor);
        String name = directory
                .actor(command.personId(), null)
                .filter(person -> person.organId() == room.organId())
                .map(Actor::name)
                .orElseThrow(() -> new InvalidException(new Refusal("dutyroom.person.unknown").at("personId")));
        if (command.trainedOn() != null
                && command.trainedOn().isAfter(access.time().today())) {
            throw new InvalidException(new Refusal("dutyroom.trained.future").at("trainedOn"));
        }
        var others = new ArrayList<>(room.members(command.seat()));
        others.removeIf(member -> member.personId() == command.personId());
        int last = others.size();
        Integer wished = command.position();
        int place = wished == null ? last : Math.min(wished - 1, last);
        others.add(place, new Member(command.personId(), name, command.seat(), command.trainedOn(), place));
        staff(room, command.seat(), others);
        access.written(room, "ROOM_MEMBER", Map.of("person", command.personId().toString()), actor);
    }

    public void remove(DutyRoomId id, Seat seat, long personId, Actor actor) {
        var room = access.opened(id, "MEMBER", actor);
        var others = room.members(seat).stream()
                .filter(member -> member.personId() != personId)
                .toList();
        staff(room, seat, others);
        if (seat == Seat.OFFICER) {
            groups.leave(id, personId);
        }
        access.written(room, "ROOM_MEMBER_REMOVED", Map.of("person", Long.toString(personId)), actor);
    }

    private static void staff(DutyRoom room, Seat seat, List<Member> inOrder) {
        var all = new ArrayList<>(room.members());
        all.removeIf(member -> member.seat() == seat);
        for (int at = 0; at < inOrder.size(); at++) {
            var member = inOrder.get(at);
            all.add(new Member(member.personId(), member.personName(), seat, member.trainedOn(), at));
        }
        all.sort(Comparator.comparing(Member::seat).thenComparing(Member::position));
        room.staffWith(all);
    }
}
