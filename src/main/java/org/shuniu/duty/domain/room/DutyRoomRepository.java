package org.shuniu.duty.domain.room;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads rooms for a change, and those of an organ. */
public interface DutyRoomRepository extends JpaRepository<DutyRoom, Long> {
    List<DutyRoom> findByOrganIdAndOpenTrueOrderByKindAscIdAsc(long organId);

    List<DutyRoom> findByUpperRoomIdAndOpenTrueOrderById(long upperRoomId);
}
