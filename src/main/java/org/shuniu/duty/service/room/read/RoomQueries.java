package org.shuniu.duty.service.room.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.line.DutyCardRepository;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.duty.domain.room.DutyGroupRepository;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.DutyLeaveRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.DutySettings;
import org.shuniu.duty.service.room.Patterns;
import org.shuniu.duty.service.room.RoomAccess;
import org.shuniu.duty.service.room.RoomThings;
import org.shuniu.duty.service.room.command.EditRoom;
import org.shuniu.duty.service.room.command.PutGroup;
import org.shuniu.duty.service.roster.RoomPlan;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One duty room for its readers. */
@Service
@Transactional(readOnly = true)
public class RoomQueries {
    private static final int COLLEAGUES = 300;

    private final RoomAccess access;
    private final DutyRooms rooms;
    private final DirectoryQueries network;
    private final Kept kept;
    private final Directory directory;
    private final Limits limits;

    RoomQueries(
            RoomAccess access,
            DutyRooms rooms,
            DirectoryQueries network,
            Kept kept,
            Directory directory,
            Limits limits) {
        this.access = access;
        this.rooms = rooms;
        this.network = network;
        this.kept = kept;
        this.directory = directory;
        this.limits = limits;
    }

    /** What is kept of a room. */
    @Component("roomKept")
    record Kept(
            DutyRoomRepository rooms,
            RoomThings things,
            DutyCardRepository cards,
            DutyLeaveRepository leaves,
            DutyGroupRepository groups) {}

    /** What holds where a room says nothing, and what day it is. */
    @Component("roomLimits")
    record Limits(DutySettings settings, OfficeTime time) {}

    public RoomView view(DutyRoomId id, Actor actor) {
        var room = access.seen(id, actor);
        boolean staff = rooms.isStaff(actor, room);
        Long upper = room.upperRoomId();
        return new RoomView(
                room.id(),
                room.version(),
                room.name(),
                room.kind(),
                room.organName(),
                upper,
                upper == null
                        ? null
                        : kept.rooms().findById(upper).map(DutyRoom::name).orElse(null),
                limits(room),
                runs(room),
                members(room),
                groups(room),
                network.lines(room.id()),
                kept.things().equipment(id),
                kept.cards().findByRoomIdOrderById(room.id()).stream()
                        .map(card -> new RoomView.Card(card.id(), card.title(), card.text()))
                        .toList(),
                staff ? leaves(room) : List.of(),
                room.isOpen() && access.refusal(actor, room.organId()).isEmpty(),
                staff && room.isOpen(),
                closed(room, actor));
    }

    private RoomView.@Nullable Closed closed(DutyRoom room, Actor actor) {
        var closure = room.closure();
        return closure == null
                ? null
                : new RoomView.Closed(
                        closure.reason(),
                        closure.by(),
                        closure.at(),
                        access.refusal(actor, room.organId()).isEmpty());
    }

    private List<RoomView.Runs> runs(DutyRoom room) {
        var patterns = RoomPlan.of(room, limits.settings()).patterns();
        return Arrays.stream(DayKind.values())
                .map(kind -> new RoomView.Runs(kind, Patterns.typed(patterns, kind)))
                .toList();
    }

    private RoomView.Limits limits(DutyRoom room) {
        var plan = RoomPlan.of(room, limits.settings());
        boolean own = room.minOfficers() != null || room.restHours() != null;
        return new RoomView.Limits(plan.officers(), plan.rest().toHours(), own);
    }

    private static List<RoomView.Person> members(DutyRoom room) {
        return room.members().stream()
                .map(member -> new RoomView.Person(
                        member.personId(),
                        member.personName(),
                        member.seat(),
                        member.trainedOn(),
                        member.position() + 1))
                .toList();
    }

    private List<RoomView.Group> groups(DutyRoom room) {
        var names = room.members(Seat.OFFICER).stream().collect(Collectors.toMap(Member::personId, Member::personName));
        return kept.groups().ofRoom(room.id()).stream()
                .map(group -> new RoomView.Group(
                        group.id(),
                        group.name(),
                        group.people().stream()
                                .filter(names::containsKey)
                                .map(names::get)
                                .toList()))
                .toList();
    }

    /** A group as its form, for the director of the room. */
    public PutGroup group(DutyRoomId id, long groupId, Actor actor) {
        access.opened(id, "GROUP", actor);
        return kept.groups().ofRoom(id.value()).stream()
                .filter(group -> group.id() == groupId)
                .map(group -> new PutGroup(groupId, group.name(), group.position() + 1, group.people()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private List<RoomView.Leave> leaves(DutyRoom room) {
        LocalDate today = limits.time().today();
        return kept.leaves().touching(room.organId(), today, today.plusYears(1)).stream()
                .filter(leave -> room.members().stream().anyMatch(member -> member.personId() == leave.personId()))
                .map(leave -> new RoomView.Leave(
                        leave.id(), leave.personName(), leave.fromDay(), leave.toDay(), leave.note()))
                .toList();
    }

    /** Rooms of the reader's organ that are no longer in use, for its duty people. */
    public List<ClosedRow> closed(Actor actor) {
        return kept.rooms().findByOrganIdAndOpenFalseOrderById(actor.organId()).stream()
                .filter(room -> rooms.isStaff(actor, room))
                .map(room -> ClosedRow.of(room.id(), room.name(), room.closure()))
                .toList();
    }

    /** A room as its form, for its director. */
    public EditRoom form(DutyRoomId id, Actor actor) {
        var room = access.opened(id, "EDIT", actor);
        var patterns = RoomPlan.of(room, limits.settings()).patterns();
        return new EditRoom(
                room.name(),
                room.kind(),
                room.upperRoomId(),
                room.minOfficers(),
                room.restHours(),
                Patterns.typed(patterns, DayKind.WORKDAY),
                Patterns.typed(patterns, DayKind.WEEKEND),
                Patterns.typed(patterns, DayKind.HOLIDAY),
                Patterns.typed(patterns, DayKind.WORKED_WEEKEND),
                room.version());
    }

    /** Refuses the form of a part to whom the change is refused. */
    public void requireDirector(DutyRoomId id, Actor actor) {
        access.opened(id, "EDIT", actor);
    }

    /** Rooms to which another may report. */
    public List<Option> uppers(@Nullable Long exceptId, Actor actor) {
        return network.directory(actor).stream()
                .filter(row -> row.roomId() != null && !row.roomId().equals(exceptId))
                .map(row -> Option.named(String.valueOf(row.roomId()), row.name()))
                .toList();
    }

    public List<Option> colleagues(Actor actor) {
        return directory.colleagues(actor.organId(), "", COLLEAGUES).stream()
                .map(post -> Option.named(Long.toString(post.personId()), post.personName() + " " + post.unitName()))
                .distinct()
                .toList();
    }

    /** People of the room in this seat. */
    public List<Option> people(DutyRoomId id, Seat seat, Actor actor) {
        return access.seen(id, actor).members(seat).stream()
                .map(member -> Option.named(Long.toString(member.personId()), member.personName()))
                .toList();
    }

    /** People of the room, for leave. */
    public List<Option> people(DutyRoomId id, Actor actor) {
        return access.seen(id, actor).members().stream()
                .map(member -> Option.named(Long.toString(member.personId()), member.personName()))
                .distinct()
                .toList();
    }

    public boolean directs(Actor actor) {
        return access.refusal(actor, actor.organId()).isEmpty();
    }
}
