package org.shuniu.supervision.domain.report;

import org.springframework.data.jpa.repository.JpaRepository;

public interface SupervisionReportRepository extends JpaRepository<SupervisionReport, Long> {}
