package org.shuniu.meeting.domain.room;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface MeetingRoomRepository extends JpaRepository<MeetingRoom, Long> {
    List<MeetingRoom> findByGovernmentIdOrderByCapacityDescNameAsc(long governmentId);

    boolean existsByOrganIdAndName(long organId, String name);

    /** Who books a room waits for whoever is booking it, and then sees that booking. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from MeetingRoom r where r.id = :id")
    Optional<MeetingRoom> locked(long id);
}
