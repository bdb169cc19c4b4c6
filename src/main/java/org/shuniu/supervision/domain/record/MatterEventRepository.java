package org.shuniu.supervision.domain.record;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The story of a matter. */
public interface MatterEventRepository extends JpaRepository<MatterEvent, Long> {
    List<MatterEvent> findByMatterIdOrderById(long matterId);

    List<MatterEvent> findByPartIdOrderById(long partId);
}
