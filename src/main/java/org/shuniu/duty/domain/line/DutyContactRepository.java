package org.shuniu.duty.domain.line;

import org.springframework.data.jpa.repository.JpaRepository;

/** Loads contacts outside of the system. */
public interface DutyContactRepository extends JpaRepository<DutyContact, Long> {}
