package org.shuniu.supervision.domain.inspection.object;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RectificationReportRepository extends JpaRepository<RectificationReport, Long> {
    List<RectificationReport> findByRectificationIdInOrderById(Collection<Long> rectifications);
}
