package org.shuniu.duty.domain.incident;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The history of casualties and loss. */
public interface FiguresEntryRepository extends JpaRepository<FiguresEntry, Long> {
    List<FiguresEntry> findByIncidentIdOrderById(long incidentId);
}
