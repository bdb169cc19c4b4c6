package org.shuniu.document.domain.issue;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Recipients of documents. */
public interface DeliveryRepository extends JpaRepository<Delivery, Long> {
    List<Delivery> findByDocumentIdOrderById(long documentId);
}
