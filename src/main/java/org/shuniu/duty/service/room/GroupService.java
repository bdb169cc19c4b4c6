package org.shuniu.duty.service.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.DutyGroup;
import org.shuniu.duty.domain.room.DutyGroupRepository;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.service.room.command.PutGroup;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups (班组) of a room: who takes a turn together, and in which order the groups do. */
@Service
@Transactional
public class GroupService {
    private final DutyGroupRepository groups;
    private final RoomAccess access;
    private final SecrecyGuard secrecy;

    GroupService(DutyGroupRepository groups, RoomAccess access, SecrecyGuard secrecy) {
        this.groups = groups;
        this.access = access;
        this.secrecy = secrecy;
    }

    public void put(DutyRoomId id, PutGroup command, Actor actor) {
        var room = access.opened(id, "GROUP", actor);
        secrecy.requireUnmarked("name", command.name(), actor);
        String name = command.name().strip();
        var all = new ArrayList<>(groups.ofRoom(id.value()));
        var wanted = command.groupId();
        var group = wanted == null ? new DutyGroup(id.value(), name) : of(all, wanted);
        all.remove(group);
        requireOwnName(name, all);
        var people = command.members().stream().distinct().toList();
        requireFree(room, people, all);
        group.rename(name);
        group.gather(people);
        all.add(place(command.position(), wanted == null ? all.size() : group.position(), all.size()), group);
        renumber(all);
        groups.saveAllAndFlush(all);
        access.written(room, "ROOM_GROUP", Map.of("group", name), actor);
    }

    private static int place(@Nullable Integer wished, int otherwise, int last) {
        return Math.min(wished == null ? otherwise : wished - 1, last);
    }

    private static void requireOwnName(String name, List<DutyGroup> others) {
        if (others.stream().anyMatch(other -> other.name().equals(name))) {
            throw new InvalidException(new Refusal("dutyroom.name.taken").at("name"));
        }
    }

    /** Officers of this room, and none of them in another group. */
    private static void requireFree(DutyRoom room, List<Long> people, List<DutyGroup> others) {
        var names = room.members(Seat.OFFICER).stream().collect(Collectors.toMap(Member::personId, Member::personName));
        for (long person : people) {
            String name = names.get(person);
            if (name == null) {
                throw new InvalidException(new Refusal("dutyroom.group.stranger").at("members"));
            }
            others.stream()
                    .filter(other -> other.people().contains(person))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new InvalidException(
                                new Refusal("dutyroom.group.taken", name, other.name()).at("members"));
                    });
        }
    }

    /** The group is dissolved; its people stay in the room, its shifts keep its name. */
    public void remove(DutyRoomId id, long groupId, Actor actor) {
        var room = access.opened(id, "GROUP", actor);
        var all = new ArrayList<>(groups.ofRoom(id.value()));
        var group = of(all, groupId);
        all.remove(group);
        groups.delete(group);
        renumber(all);
        access.written(room, "ROOM_GROUP_REMOVED", Map.of("group", group.name()), actor);
    }

    /** Whoever leaves the officers of the room leaves their groups. */
    void leave(DutyRoomId id, long personId) {
        groups.ofRoom(id.value()).forEach(group -> group.leave(personId));
    }

    private static DutyGroup of(List<DutyGroup> all, long groupId) {
        return all.stream().filter(group -> group.id() == groupId).findFirst().orElseThrow(NotFoundException::new);
    }

    private static void renumber(List<DutyGroup> inOrder) {
        for (int at = 0; at < inOrder.size(); at++) {
            inOrder.get(at).comes(at);
        }
    }
}
