package org.shuniu.proposal.domain.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The contact log. */
public interface ContactRepository extends JpaRepository<Contact, Long> {
    List<Contact> findByProposalIdInOrderById(Collection<Long> proposalIds);

    /** The unit's first talk of a round; one that was held before {@code from} belongs to an earlier round. */
    @Query("""
            select min(c.heldOn) from Contact c where c.proposalId = :proposal and c.round = :round
              and c.unitId = :unit and c.heldOn >= :from""")
    Optional<LocalDate> firstHeldOn(long proposal, int round, long unit, LocalDate from);
}
