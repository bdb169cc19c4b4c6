package org.shuniu.document.domain.opinion;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Signatures under documents. */
public interface SignatureRepository extends JpaRepository<Signature, Long> {
    List<Signature> findByDocumentIdOrderById(long documentId);
}
