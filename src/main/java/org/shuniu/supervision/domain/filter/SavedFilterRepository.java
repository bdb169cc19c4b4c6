package org.shuniu.supervision.domain.filter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** A person's own filters, and nobody else's. */
public interface SavedFilterRepository extends JpaRepository<SavedFilter, Long> {
    List<SavedFilter> findByPersonIdOrderByName(long personId);

    Optional<SavedFilter> findByIdAndPersonId(long id, long personId);
}
