package org.shuniu.document.domain.opinion;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who was asked to countersign. */
public interface CountersignRequestRepository extends JpaRepository<CountersignRequest, Long> {
    List<CountersignRequest> findByDocumentIdOrderById(long documentId);
}
