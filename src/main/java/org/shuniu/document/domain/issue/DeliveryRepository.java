package org.shuniu.document.domain.issue;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Recipients of documents. */
public interface DeliveryRepository extends JpaRepository<Delivery, Long> {
    List<Delivery> findByDocumentIdOrderById(long documentId);

    /** Locked, so that of two who enter a receipt at once one comes second. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Delivery> findByIdAndDocumentId(long id, long documentId);
}
