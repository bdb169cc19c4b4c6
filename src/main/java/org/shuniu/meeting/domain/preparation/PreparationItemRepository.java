package org.shuniu.meeting.domain.preparation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PreparationItemRepository extends JpaRepository<PreparationItem, Long> {
    List<PreparationItem> findByMeetingIdOrderById(long meetingId);

    Optional<PreparationItem> findByMeetingIdAndCode(long meetingId, UsualItem code);
}
