package org.shuniu.duty.domain.line;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads lines. */
public interface DutyLineRepository extends JpaRepository<DutyLine, Long> {
    List<DutyLine> findByContactId(long contactId);
}
