package org.shuniu.duty.domain.incident.record;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The story of an incident, in the order in which it happened. */
public interface StoryLineRepository extends JpaRepository<StoryLine, Long> {
    List<StoryLine> findByIncidentIdInOrderByHappenedAtAscIdAsc(List<Long> incidentIds);
}
