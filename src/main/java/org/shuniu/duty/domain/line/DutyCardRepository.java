package org.shuniu.duty.domain.line;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads the procedure cards of a room. */
public interface DutyCardRepository extends JpaRepository<DutyCard, Long> {
    List<DutyCard> findByRoomIdOrderById(long roomId);
}
