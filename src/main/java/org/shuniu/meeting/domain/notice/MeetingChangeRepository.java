package org.shuniu.meeting.domain.notice;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface MeetingChangeRepository extends JpaRepository<MeetingChange, Long> {
    List<MeetingChange> findByMeetingIdOrderById(long meetingId);
}
