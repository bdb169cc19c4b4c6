package org.shuniu.duty.domain.roster;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The story of rosters. */
public interface RosterEventRepository extends JpaRepository<RosterEvent, Long> {
    List<RosterEvent> findByRosterIdOrderByIdDesc(long rosterId);
}
