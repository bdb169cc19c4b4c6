package org.shuniu.duty.domain.score;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ScoreLineRepository extends JpaRepository<ScoreLine, Long> {
    List<ScoreLine> findByScoreIdOrderByHappenedOnAscIdAsc(long scoreId);
}
