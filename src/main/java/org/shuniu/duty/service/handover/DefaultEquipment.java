package org.shuniu.duty.service.handover;

import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.service.watch.Equipment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is checked at a handover: the equipment of the room, or what every duty room must have (DUTY-14). */
@Component
class DefaultEquipment {
    private static final List<Equipment.Line> EVERYWHERE = List.of(
            new Equipment.Line("SECURE_PHONE", "duty.equipment.SECURE_PHONE", null),
            new Equipment.Line("DIRECT_PHONE", "duty.equipment.DIRECT_PHONE", null),
            new Equipment.Line("FAX", "duty.equipment.FAX", null));

    private final ObjectProvider<Equipment> known;

    DefaultEquipment(ObjectProvider<Equipment> known) {
        this.known = known;
    }

    List<Equipment.Line> of(DutyRoomId room) {
        var lines = known.stream().flatMap(source -> source.of(room).stream()).toList();
        return lines.isEmpty() ? EVERYWHERE : lines;
    }
}
