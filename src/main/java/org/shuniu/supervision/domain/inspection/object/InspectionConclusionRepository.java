package org.shuniu.supervision.domain.inspection.object;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface InspectionConclusionRepository extends JpaRepository<InspectionConclusion, Long> {
    List<InspectionConclusion> findByObjectIdOrderByEdition(long objectId);
}
