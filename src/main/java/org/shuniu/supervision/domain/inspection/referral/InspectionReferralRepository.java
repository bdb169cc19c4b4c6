package org.shuniu.supervision.domain.inspection.referral;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface InspectionReferralRepository extends JpaRepository<InspectionReferral, Long> {
    List<InspectionReferral> findByInspectionIdOrderById(long inspectionId);
}
