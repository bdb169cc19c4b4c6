package org.shuniu.proposal.domain.work;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Answers of all units and rounds. */
public interface ReplyRepository extends JpaRepository<Reply, Long> {
    List<Reply> findByProposalIdOrderById(long proposalId);

    Optional<Reply> findByDocumentId(long documentId);
}
