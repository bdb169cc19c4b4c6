package org.shuniu.document.domain.opinion;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Verdicts of the gates. */
public interface GateReviewRepository extends JpaRepository<GateReview, Long> {
    List<GateReview> findByDocumentIdOrderById(long documentId);
}
