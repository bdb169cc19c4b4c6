package org.shuniu.document.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads documents for a change; lists read projections. */
public interface DocumentRepository extends JpaRepository<Document, Long> {
    Optional<Document> findByNumber(String number);
}
