package org.shuniu.supervision.domain.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ObjectionRepository extends JpaRepository<Objection, Long> {
    List<Objection> findBySheetIdOrderById(long sheetId);

    boolean existsBySheetIdAndUpheldIsNull(long sheetId);
}
