package org.shuniu.proposal.domain.work;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The timeline. */
public interface MilestoneRepository extends JpaRepository<Milestone, Long> {
    List<Milestone> findByProposalIdOrderById(long proposalId);
}
