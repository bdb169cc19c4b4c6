package org.shuniu.supervision.domain.record;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Extensions by matter and part. */
public interface ExtensionRepository extends JpaRepository<Extension, Long> {
    List<Extension> findByMatterIdOrderById(long matterId);

    List<Extension> findByPartIdOrderById(long partId);
}
