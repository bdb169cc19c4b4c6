package org.shuniu.numbering.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Series by organ. */
public interface NumberSeriesRepository extends JpaRepository<NumberSeries, Long> {
    List<NumberSeries> findByOrganIdAndStatusOrderById(long organId, SeriesStatus status);

    boolean existsByCode(String code);
}
