package org.shuniu.document.domain.issue;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Seals put on documents. */
public interface SealUseRepository extends JpaRepository<SealUse, Long> {
    List<SealUse> findByDocumentIdOrderById(long documentId);
}
