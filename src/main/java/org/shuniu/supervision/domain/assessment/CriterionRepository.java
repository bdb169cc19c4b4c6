package org.shuniu.supervision.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface CriterionRepository extends JpaRepository<Criterion, Long> {
    /** Of the office and the ones everybody starts with, the office's own and the latest last. */
    @Query("select c from Criterion c where (c.organId = :organ or c.organId is null) and c.validFrom <= :day"
            + " order by case when c.organId is null then 0 else 1 end, c.validFrom, c.id")
    List<Criterion> known(long organ, LocalDate day);

    @Query("select c from Criterion c where c.organId = :organ order by c.validFrom desc, c.id desc")
    List<Criterion> changes(long organ);
}
