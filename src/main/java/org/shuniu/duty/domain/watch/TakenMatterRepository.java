package org.shuniu.duty.domain.watch;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface TakenMatterRepository extends JpaRepository<TakenMatter, Long> {
    List<TakenMatter> findByShiftIdOrderById(long shiftId);
}
