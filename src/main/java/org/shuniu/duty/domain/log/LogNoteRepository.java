package org.shuniu.duty.domain.log;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface LogNoteRepository extends JpaRepository<LogNote, Long> {
    List<LogNote> findByEntryIdInOrderById(Collection<Long> entries);
}
