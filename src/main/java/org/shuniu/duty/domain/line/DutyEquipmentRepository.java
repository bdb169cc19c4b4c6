package org.shuniu.duty.domain.line;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads the equipment of a room. */
public interface DutyEquipmentRepository extends JpaRepository<DutyEquipment, Long> {
    List<DutyEquipment> findByRoomIdOrderById(long roomId);
}
