package org.shuniu.proposal.domain.work;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who was urged, when, and about what. */
public interface ProposalReminderRepository extends JpaRepository<ProposalReminder, Long> {
    List<ProposalReminder> findByProposalIdOrderById(long proposalId);

    boolean existsByPartIdAndRoundAndKindAndAboutOn(long partId, int round, ReminderKind kind, LocalDate aboutOn);
}
