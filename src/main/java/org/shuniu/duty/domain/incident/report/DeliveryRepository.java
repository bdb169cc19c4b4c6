package org.shuniu.duty.domain.incident.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reports that arrived, and those that were sent. */
public interface DeliveryRepository extends JpaRepository<Delivery, Long> {
    List<Delivery> findByIncidentIdInOrderById(Collection<Long> incidentIds);

    List<Delivery> findByReportIdInOrderById(Collection<Long> reportIds);

    Optional<Delivery> findByReportIdAndIncidentId(long reportId, long incidentId);
}
