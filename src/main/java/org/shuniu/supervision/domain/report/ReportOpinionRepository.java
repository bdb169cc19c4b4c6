package org.shuniu.supervision.domain.report;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ReportOpinionRepository extends JpaRepository<ReportOpinion, Long> {
    List<ReportOpinion> findByReportIdOrderById(long reportId);
}
