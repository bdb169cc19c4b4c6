package org.shuniu.supervision.domain.record;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Accountability records by matter and part. */
public interface AccountabilityRepository extends JpaRepository<Accountability, Long> {
    List<Accountability> findByMatterIdOrderById(long matterId);

    boolean existsByPartIdAndDueOn(long partId, LocalDate dueOn);
}
