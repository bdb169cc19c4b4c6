package org.shuniu.supervision.domain.record;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Designations by department and by government. */
public interface DesignationRepository extends JpaRepository<Designation, Long> {
    List<Designation> findByOrganIdOrderById(long organId);

    List<Designation> findByGovernmentIdOrderByIdDesc(long governmentId);
}
