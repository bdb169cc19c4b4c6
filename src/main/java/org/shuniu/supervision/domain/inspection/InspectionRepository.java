package org.shuniu.supervision.domain.inspection;

import org.springframework.data.jpa.repository.JpaRepository;

/** Loads inspections for a change; lists read projections. */
public interface InspectionRepository extends JpaRepository<Inspection, Long> {}
