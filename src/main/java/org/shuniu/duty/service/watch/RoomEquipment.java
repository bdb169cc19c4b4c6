package org.shuniu.duty.service.watch;

import java.util.List;
import java.util.stream.Stream;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.line.DutyEquipmentRepository;
import org.shuniu.duty.domain.watch.RoomLines;
import org.springframework.stereotype.Component;

/** The lines and the equipment of a room, as its director keeps them. */
@Component
class RoomEquipment implements Equipment {
    private final RoomLines lines;
    private final DutyEquipmentRepository equipment;

    RoomEquipment(RoomLines lines, DutyEquipmentRepository equipment) {
        this.lines = lines;
        this.equipment = equipment;
    }

    /** A line is checked under its number, for a room may have several of a kind. */
    @Override
    public List<Line> of(DutyRoomId room) {
        var numbers = lines.of(room.value()).stream()
                .map(line ->
                        new Line(line.kind() + " " + line.number(), "dutyroom.line." + line.kind(), line.number()));
        var things =
                equipment.findByRoomIdOrderById(room.value()).stream().map(item -> new Line(item.name(), null, null));
        return Stream.concat(numbers, things).toList();
    }
}
