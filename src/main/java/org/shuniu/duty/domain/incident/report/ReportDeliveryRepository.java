package org.shuniu.duty.domain.incident.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reports that arrived, and those that were sent. */
public interface ReportDeliveryRepository extends JpaRepository<ReportDelivery, Long> {
    List<ReportDelivery> findByIncidentIdInOrderById(Collection<Long> incidentIds);

    List<ReportDelivery> findByReportIdInOrderById(Collection<Long> reportIds);

    Optional<ReportDelivery> findByReportIdAndIncidentId(long reportId, long incidentId);
}
