package org.shuniu.supervision.domain.inspection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface InspectionVisitRepository extends JpaRepository<InspectionVisit, Long> {
    List<InspectionVisit> findByInspectionIdOrderByVisitedOnAscIdAsc(long inspectionId);
}
