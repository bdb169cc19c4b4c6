package org.shuniu.meeting.domain.preparation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface BriefingRepository extends JpaRepository<Briefing, Long> {
    List<Briefing> findByMeetingIdOrderByHeldOnAscIdAsc(long meetingId);
}
