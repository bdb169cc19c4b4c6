package org.shuniu.duty.domain.watch;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ShiftSignRepository extends JpaRepository<ShiftSign, Long> {
    List<ShiftSign> findByShiftIdOrderById(long shiftId);
}
