package org.shuniu.proposal.domain.work;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The contact log. */
public interface ContactRepository extends JpaRepository<Contact, Long> {
    List<Contact> findByProposalIdInOrderById(Collection<Long> proposalIds);

    boolean existsByProposalIdAndRoundAndUnitId(long proposalId, int round, long unitId);
}
