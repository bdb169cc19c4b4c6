package org.shuniu.supervision.domain.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface AssessmentRepository extends JpaRepository<Assessment, Long> {
    List<Assessment> findByOrganIdAndYearAndQuarter(long organId, int year, int quarter);
}
