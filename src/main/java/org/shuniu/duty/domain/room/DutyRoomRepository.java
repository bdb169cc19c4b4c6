package org.shuniu.duty.domain.room;

import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Loads rooms for a change, and those of an organ. */
public interface DutyRoomRepository extends JpaRepository<DutyRoom, Long> {
    List<DutyRoom> findByOrganIdAndOpenTrueOrderByKindAscIdAsc(long organId);

    List<DutyRoom> findByOrganIdAndOpenFalseOrderById(long organId);

    @Query("select distinct r.organId from DutyRoom r where r.open = true")
    Set<Long> organsWithOpenRooms();

    List<DutyRoom> findByUpperRoomIdAndOpenTrueOrderById(long upperRoomId);
}
