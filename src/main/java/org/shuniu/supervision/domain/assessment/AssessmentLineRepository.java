package org.shuniu.supervision.domain.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface AssessmentLineRepository extends JpaRepository<AssessmentLine, Long> {
    @Query("select l from AssessmentLine l where l.sheetId = :sheet order by l.evidence.happenedOn, l.id")
    List<AssessmentLine> of(long sheet);

    /** Before they are counted anew; lines by hand stay. */
    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("delete from AssessmentLine l where l.sheetId = :sheet and l.evidence.recordId is not null")
    void forgetFound(long sheet);
}
