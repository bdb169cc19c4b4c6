package org.shuniu.meeting.domain.material;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface MaterialRepository extends JpaRepository<Material, Long> {
    List<Material> findByMeetingIdOrderById(long meetingId);
}
