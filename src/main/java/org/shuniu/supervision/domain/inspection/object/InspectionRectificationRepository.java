package org.shuniu.supervision.domain.inspection.object;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface InspectionRectificationRepository extends JpaRepository<InspectionRectification, Long> {
    List<InspectionRectification> findByObjectIdOrderById(long objectId);

    long countByInspectionIdAndStatusIn(long inspectionId, Collection<RectificationStatus> statuses);
}
