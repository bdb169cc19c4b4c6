package org.shuniu.document.domain.opinion;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Rechecks before numbering. */
public interface RecheckRepository extends JpaRepository<Recheck, Long> {
    List<Recheck> findByDocumentIdOrderById(long documentId);
}
