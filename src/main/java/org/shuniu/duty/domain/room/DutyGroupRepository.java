package org.shuniu.duty.domain.room;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Loads the groups of a room. */
public interface DutyGroupRepository extends JpaRepository<DutyGroup, Long> {
    @Query("select g from DutyGroup g left join fetch g.members where g.roomId = :roomId order by g.position, g.id")
    List<DutyGroup> ofRoom(long roomId);
}
