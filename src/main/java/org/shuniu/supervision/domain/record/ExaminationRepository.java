package org.shuniu.supervision.domain.record;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Examinations by matter. */
public interface ExaminationRepository extends JpaRepository<Examination, Long> {
    List<Examination> findByMatterIdOrderById(long matterId);
}
