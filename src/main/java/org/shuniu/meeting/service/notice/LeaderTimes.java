package org.shuniu.meeting.service.notice;

import java.util.Collection;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.Schedule;

/** Whether leaders may be asked to an approved meeting; answered by the application's rules (MTG-09, SCH-03). */
public interface LeaderTimes {
    /**
     * Refuses what the rules on leaders block and no exception lifts, and tells which.
     *
     * @param more persons who are asked besides those asked already
     */
    void requireFree(Meeting meeting, Schedule schedule, Collection<Long> more);
}
