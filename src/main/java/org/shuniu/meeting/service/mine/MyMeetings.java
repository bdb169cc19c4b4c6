package org.shuniu.meeting.service.mine;

import java.util.List;

/** One's meetings of today, of the days of this week that are left, and later ones. */
public record MyMeetings(List<MyMeeting> today, List<MyMeeting> week, List<MyMeeting> later) {
    public MyMeetings {
        today = List.copyOf(today);
        week = List.copyOf(week);
        later = List.copyOf(later);
    }

    public boolean isEmpty() {
        return today.isEmpty() && week.isEmpty() && later.isEmpty();
    }
}
