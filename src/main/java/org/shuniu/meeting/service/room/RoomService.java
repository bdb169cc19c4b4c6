package org.shuniu.meeting.service.room;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.meeting.domain.room.MeetingRoom;
import org.shuniu.meeting.domain.room.MeetingRoomRepository;
import org.shuniu.meeting.domain.room.RoomCard;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rooms as their keeper, a 会务员, describes them. */
@Service("meetingRoomService")
@Transactional
public class RoomService {
    private final MeetingRoomRepository rooms;
    private final RoomAccess access;
    private final RoomAnnouncer announcer;
    private final SecrecyGuard secrecy;

    RoomService(MeetingRoomRepository rooms, RoomAccess access, RoomAnnouncer announcer, SecrecyGuard secrecy) {
        this.rooms = rooms;
        this.access = access;
        this.announcer = announcer;
        this.secrecy = secrecy;
    }

    /** Refused to everybody who keeps no rooms. */
    @Transactional(readOnly = true)
    public void requireKeeper(Actor actor) {
        access.requireOfficer(actor);
    }

    public long add(EditRoom command, Actor actor) {
        access.requireOfficer(actor);
        var card = checked(command, actor);
        requireNew(actor.organId(), card.name());
        var room = rooms.save(new MeetingRoom(actor.organId(), access.government(actor), card));
        announcer.room(room, "ADD", actor);
        return room.id();
    }

    public void edit(long id, EditRoom command, Actor actor) {
        var room = access.seen(id, actor);
        access.requireKeeper(room, actor);
        RoomAccess.unchanged(room.version(), command.version());
        var card = checked(command, actor);
        if (!card.name().equals(room.card().name())) {
            requireNew(room.organId(), card.name());
        }
        room.describe(card);
        announcer.room(room, "EDIT", actor);
    }

    private RoomCard checked(EditRoom command, Actor actor) {
        secrecy.requireUnmarked("name", command.name(), actor);
        secrecy.requireUnmarked("note", command.note(), actor);
        var card = command.card();
        if (!card.opensAt().isBefore(card.closesAt())) {
            throw new InvalidException(new Refusal("meeting.room.hours.order").at("closesAt"));
        }
        return card;
    }

    private void requireNew(long organ, String name) {
        if (rooms.existsByOrganIdAndName(organ, name)) {
            throw new InvalidException(new Refusal("meeting.room.name.taken").at("name"));
        }
    }
}
