package org.shuniu.document.domain.issue;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Receipts, each after the one that it corrects. */
public interface ReceiptRepository extends JpaRepository<Receipt, Long> {
    List<Receipt> findByDocumentIdOrderById(long documentId);

    List<Receipt> findByDeliveryIdOrderById(long deliveryId);
}
