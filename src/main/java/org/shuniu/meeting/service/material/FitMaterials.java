package org.shuniu.meeting.service.material;

import java.util.Set;
import org.shuniu.meeting.MeetingMoved;
import org.shuniu.meeting.domain.MeetingRepository;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Within the change: the papers that are out are read by those on the list, and by nobody who was taken off it. */
@Component
class FitMaterials {
    private static final Set<String> STEPS = Set.of("NOTIFY", "REPLY", "ASK_LEAVE", "UNINVITE", "POSTPONE");

    private final MaterialService materials;
    private final MeetingRepository meetings;

    FitMaterials(MaterialService materials, MeetingRepository meetings) {
        this.materials = materials;
        this.meetings = meetings;
    }

    @EventListener
    void on(MeetingMoved moved) {
        if (STEPS.contains(moved.step())) {
            meetings.findById(moved.meeting().value()).ifPresent(materials::fit);
        }
    }
}
