package org.shuniu.document.domain.opinion;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Disagreements on documents. */
public interface DisagreementRepository extends JpaRepository<Disagreement, Long> {
    List<Disagreement> findByDocumentIdOrderById(long documentId);
}
