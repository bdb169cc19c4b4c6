package org.shuniu.duty.domain.incident.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads reports for a change, and those of an incident. */
public interface IncidentReportRepository extends JpaRepository<IncidentReport, Long> {
    List<IncidentReport> findByIncidentIdOrderById(long incidentId);

    List<IncidentReport> findByIncidentIdInAndStatusInOrderById(
            Collection<Long> incidentIds, Collection<ReportStatus> statuses);

    List<IncidentReport> findByIncidentIdInOrderById(Collection<Long> incidentIds);

    /** The one that somebody writes or that waits for its signer. */
    default Optional<IncidentReport> findOpen(long incidentId) {
        return findByIncidentIdOrderById(incidentId).stream()
                .filter(report -> report.status().isOpen())
                .findFirst();
    }
}
