package org.shuniu.supervision.domain.inspection.object;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface InspectionObjectRepository extends JpaRepository<InspectionObject, Long> {
    List<InspectionObject> findByInspectionIdOrderById(long inspectionId);
}
