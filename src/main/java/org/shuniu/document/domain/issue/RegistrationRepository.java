package org.shuniu.document.domain.issue;

import org.springframework.data.jpa.repository.JpaRepository;

/** Entries of the registry book. */
public interface RegistrationRepository extends JpaRepository<Registration, Long> {}
