package org.shuniu.meeting.domain.minutes;

import jakarta.persistence.Embeddable;
import java.util.List;

/** Who was there, who was on leave, who sat in (出席、请假、列席); one name a line. */
@Embeddable
public record MinutesPeople(String present, String onLeave, String observers) {
    public List<String> presentNames() {
        return present.lines().toList();
    }

    public List<String> leaveNames() {
        return onLeave.lines().toList();
    }

    public List<String> observerNames() {
        return observers.lines().toList();
    }
}
