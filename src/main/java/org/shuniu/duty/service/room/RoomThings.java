package org.shuniu.duty.service.room;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.line.DutyCard;
import org.shuniu.duty.domain.line.DutyCardRepository;
import org.shuniu.duty.domain.line.DutyEquipment;
import org.shuniu.duty.domain.line.DutyEquipmentRepository;
import org.shuniu.duty.domain.line.DutyLine;
import org.shuniu.duty.domain.line.DutyLineRepository;
import org.shuniu.duty.service.room.command.AddCard;
import org.shuniu.duty.service.room.command.AddEquipment;
import org.shuniu.duty.service.room.command.AddLine;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lines, equipment and procedure cards of a room (DUTY-04, DUTY-14). */
@Service
@Transactional
public class RoomThings {
    private final RoomAccess access;
    private final DutyLineRepository lines;
    private final DutyEquipmentRepository equipment;
    private final DutyCardRepository cards;
    private final SecrecyGuard secrecy;

    RoomThings(
            RoomAccess access,
            DutyLineRepository lines,
            DutyEquipmentRepository equipment,
            DutyCardRepository cards,
            SecrecyGuard secrecy) {
        this.access = access;
        this.lines = lines;
        this.equipment = equipment;
        this.cards = cards;
        this.secrecy = secrecy;
    }

    /** A thing that is checked at every handover. */
    public record Item(long id, String name, int quantity) {}

    /** What the two sides of a handover check; no visibility is asked. */
    @Transactional(readOnly = true)
    public List<Item> equipment(DutyRoomId id) {
        return equipment.findByRoomIdOrderById(id.value()).stream()
                .map(item -> new Item(item.id(), item.name(), item.quantity()))
                .toList();
    }

    public void add(DutyRoomId id, AddLine command, Actor actor) {
        var room = access.opened(id, "LINE", actor);
        secrecy.requireUnmarked("note", command.note(), actor);
        var line = lines.save(
                DutyLine.ofRoom(id.value(), command.lineKind(), command.number().strip(), kept(command.note())));
        access.written(room, "ROOM_LINE", Map.of("line", Long.toString(line.id())), actor);
    }

    public void add(DutyRoomId id, AddEquipment command, Actor actor) {
        var room = access.opened(id, "EQUIPMENT", actor);
        secrecy.requireUnmarked("name", command.name(), actor);
        String name = command.name().strip();
        if (equipment(id).stream().anyMatch(item -> item.name().equals(name))) {
            throw new InvalidException(new Refusal("dutyroom.name.taken").at("name"));
        }
        equipment.save(new DutyEquipment(id.value(), name, command.quantity()));
        access.written(room, "ROOM_EQUIPMENT", Map.of(), actor);
    }

    public void add(DutyRoomId id, AddCard command, Actor actor) {
        var room = access.opened(id, "CARD", actor);
        secrecy.requireUnmarked("name", command.name(), actor);
        secrecy.requireUnmarked("text", command.text(), actor);
        cards.save(
                new DutyCard(id.value(), command.name().strip(), command.text().strip()));
        access.written(room, "ROOM_CARD", Map.of(), actor);
    }

    /** The line goes off the directory, its tests stay. */
    public void closeLine(DutyRoomId id, long lineId, Actor actor) {
        var room = access.opened(id, "LINE", actor);
        lines.findById(lineId)
                .filter(line -> line.roomId() != null && line.roomId() == id.value())
                .orElseThrow(NotFoundException::new)
                .close();
        access.written(room, "ROOM_LINE_REMOVED", Map.of("line", Long.toString(lineId)), actor);
    }

    public void removeEquipment(DutyRoomId id, long itemId, Actor actor) {
        var room = access.opened(id, "EQUIPMENT", actor);
        var item = equipment
                .findById(itemId)
                .filter(found -> found.roomId() == id.value())
                .orElseThrow(NotFoundException::new);
        equipment.delete(item);
        access.written(room, "ROOM_EQUIPMENT_REMOVED", Map.of(), actor);
    }

    public void removeCard(DutyRoomId id, long cardId, Actor actor) {
        var room = access.opened(id, "CARD", actor);
        var card = cards.findById(cardId)
                .filter(found -> found.roomId() == id.value())
                .orElseThrow(NotFoundException::new);
        cards.delete(card);
        access.written(room, "ROOM_CARD_REMOVED", Map.of(), actor);
    }

    private static @Nullable String kept(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
