package org.shuniu.supervision.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads matters for a change; lists read projections. */
public interface MatterRepository extends JpaRepository<Matter, Long> {
    List<Matter> findByParentIdOrderById(long parentId);
}
