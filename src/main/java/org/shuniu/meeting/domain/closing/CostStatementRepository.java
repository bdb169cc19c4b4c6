package org.shuniu.meeting.domain.closing;

import org.springframework.data.jpa.repository.JpaRepository;

public interface CostStatementRepository extends JpaRepository<CostStatement, Long> {}
