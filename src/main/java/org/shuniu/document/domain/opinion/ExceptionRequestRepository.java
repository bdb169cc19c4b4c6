package org.shuniu.document.domain.opinion;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Requests to write to lower governments. */
public interface ExceptionRequestRepository extends JpaRepository<ExceptionRequest, Long> {
    Optional<ExceptionRequest> findFirstByDocumentIdOrderByIdDesc(long documentId);
}
