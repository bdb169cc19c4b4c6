package org.shuniu.duty.web.incident;

import java.util.Arrays;
import java.util.List;
import org.shuniu.duty.domain.incident.IncidentCategory;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.domain.incident.IncidentNature;
import org.shuniu.duty.domain.incident.IncidentStatus;
import org.shuniu.duty.service.incident.read.RoomChoices;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What forms about incidents offer to choose from. */
@Component
class IncidentChoices {
    private final RoomChoices rooms;

    IncidentChoices(RoomChoices rooms) {
        this.rooms = rooms;
    }

    void facts(Model model) {
        model.addAttribute("categories", options("incident.category.", IncidentCategory.values()));
        model.addAttribute("natures", options("incident.nature.", IncidentNature.values()));
    }

    void filter(Model model) {
        facts(model);
        model.addAttribute("levels", options("incident.level.", IncidentLevel.values()));
        model.addAttribute("statuses", options("incident.status.", IncidentStatus.values()));
    }

    /** Own rooms, and those below the first of them. */
    void rooms(Actor actor, Model model) {
        var own = rooms.own(actor);
        model.addAttribute("rooms", named(own));
        model.addAttribute("below", own.isEmpty() ? List.of() : below(own.get(0).id()));
    }

    List<Option> below(long roomId) {
        return named(rooms.below(roomId));
    }

    private static List<Option> named(List<RoomChoices.Choice> rooms) {
        return rooms.stream()
                .map(room -> Option.named(String.valueOf(room.id()), room.name()))
                .toList();
    }

    static List<Option> options(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }
}
