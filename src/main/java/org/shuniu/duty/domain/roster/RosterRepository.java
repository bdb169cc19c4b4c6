package org.shuniu.duty.domain.roster;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads rosters for a change. */
public interface RosterRepository extends JpaRepository<Roster, Long> {
    Optional<Roster> findByRoomIdAndFirstDay(long roomId, LocalDate firstDay);
}
