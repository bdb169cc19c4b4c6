package org.shuniu.document.domain.issue;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** How documents ended. */
public interface EndingRepository extends JpaRepository<Ending, Long> {
    List<Ending> findByDocumentIdOrderById(long documentId);
}
