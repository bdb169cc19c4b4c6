package org.shuniu.proposal.domain.work;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Ratings of all rounds. */
public interface RatingRepository extends JpaRepository<Rating, Long> {
    List<Rating> findByProposalIdOrderById(long proposalId);
}
