package org.shuniu.document.domain.text;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The texts of a document. */
public interface DocumentVersionRepository extends JpaRepository<DocumentVersion, Long> {
    Optional<DocumentVersion> findByDocumentIdAndNumber(long documentId, int number);

    List<DocumentVersion> findByDocumentIdOrderByNumberDesc(long documentId);
}
