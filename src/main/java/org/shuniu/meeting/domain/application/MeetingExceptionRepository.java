package org.shuniu.meeting.domain.application;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface MeetingExceptionRepository extends JpaRepository<MeetingException, Long> {
    List<MeetingException> findByMeetingIdOrderByRule(long meetingId);

    void deleteByMeetingId(long meetingId);
}
