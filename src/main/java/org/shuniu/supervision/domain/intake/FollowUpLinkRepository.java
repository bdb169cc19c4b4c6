package org.shuniu.supervision.domain.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Which matter came of which decision. */
public interface FollowUpLinkRepository extends JpaRepository<FollowUpLink, Long> {
    Optional<FollowUpLink> findByMatterId(long matterId);

    List<FollowUpLink> findBySourceKindAndSourceIdAndItemOrderById(String kind, long id, int item);

    List<FollowUpLink> findBySourceKindAndSourceIdOrderByIdDesc(String kind, long id);
}
