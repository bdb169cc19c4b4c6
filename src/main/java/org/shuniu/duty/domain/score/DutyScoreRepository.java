package org.shuniu.duty.domain.score;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface DutyScoreRepository extends JpaRepository<DutyScore, Long> {
    Optional<DutyScore> findByRoomIdAndQuarter(long roomId, Quarter quarter);
}
