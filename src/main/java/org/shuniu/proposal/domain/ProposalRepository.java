package org.shuniu.proposal.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Loads proposals for a change; lists read projections. */
public interface ProposalRepository extends JpaRepository<Proposal, Long> {
    List<Proposal> findByMergedIntoOrderById(long leader);

    boolean existsByMergedInto(long leader);

    /** 47 and 047 are the same number; {@code self} does not count. */
    @Query(nativeQuery = true, value = """
            select exists (select 1 from proposal where office_id = :office and kind = :kind
              and session_name = :session and ltrim(number, '0') = ltrim(:number, '0') and status <> 'WITHDRAWN'
              and id <> :self)""")
    boolean isRegistered(long office, String kind, String session, String number, long self);
}
