package org.shuniu.meeting.domain.notice;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface LeaveRequestRepository extends JpaRepository<LeaveRequest, Long> {
    List<LeaveRequest> findByMeetingIdOrderById(long meetingId);

    void deleteByAttendeeIdIn(Collection<Long> attendees);

    void deleteByMeetingId(long meetingId);
}
