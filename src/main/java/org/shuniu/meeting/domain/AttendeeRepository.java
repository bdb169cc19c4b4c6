package org.shuniu.meeting.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface AttendeeRepository extends JpaRepository<Attendee, Long> {
    List<Attendee> findByMeetingIdOrderByPositionAscIdAsc(long meetingId);
}
