package org.shuniu.meeting.service.material;

import java.util.Set;
import org.shuniu.meeting.MeetingMoved;
import org.shuniu.meeting.domain.MeetingRepository;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Within the change: whoever is invited or named from now on may read the papers that are out. */
@Component
class WidenMaterials {
    private static final Set<String> STEPS = Set.of("NOTIFY", "REPLY", "ASK_LEAVE");

    private final MaterialService materials;
    private final MeetingRepository meetings;

    WidenMaterials(MaterialService materials, MeetingRepository meetings) {
        this.materials = materials;
        this.meetings = meetings;
    }

    @EventListener
    void on(MeetingMoved moved) {
        if (STEPS.contains(moved.step())) {
            meetings.findById(moved.meeting().value()).ifPresent(materials::widen);
        }
    }
}
