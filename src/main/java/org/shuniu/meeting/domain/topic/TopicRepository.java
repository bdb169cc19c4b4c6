package org.shuniu.meeting.domain.topic;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface TopicRepository extends JpaRepository<Topic, Long> {
    /** On the agenda of this meeting, or decided there. */
    List<Topic> findByMeetingId(long meetingId);
}
