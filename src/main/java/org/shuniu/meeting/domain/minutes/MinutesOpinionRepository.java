package org.shuniu.meeting.domain.minutes;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface MinutesOpinionRepository extends JpaRepository<MinutesOpinion, Long> {
    List<MinutesOpinion> findByMinutesIdOrderById(long minutesId);
}
