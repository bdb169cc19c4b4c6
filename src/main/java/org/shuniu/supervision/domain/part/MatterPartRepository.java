package org.shuniu.supervision.domain.part;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads parts for a change. */
public interface MatterPartRepository extends JpaRepository<MatterPart, Long> {
    List<MatterPart> findByMatterIdOrderByRoleDescIdAsc(long matterId);
}
