package org.shuniu.supervision.domain.inspection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface InspectionEventRepository extends JpaRepository<InspectionEvent, Long> {
    List<InspectionEvent> findByInspectionIdOrderById(long inspectionId);

    List<InspectionEvent> findByObjectIdOrderById(long objectId);
}
