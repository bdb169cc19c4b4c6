package org.shuniu.meeting.domain.decision.outside;

import org.springframework.data.jpa.repository.JpaRepository;

public interface OutsideDecisionRepository extends JpaRepository<OutsideDecision, Long> {}
