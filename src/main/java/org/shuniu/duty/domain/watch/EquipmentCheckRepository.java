package org.shuniu.duty.domain.watch;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface EquipmentCheckRepository extends JpaRepository<EquipmentCheck, Long> {
    List<EquipmentCheck> findByShiftIdOrderById(long shiftId);
}
