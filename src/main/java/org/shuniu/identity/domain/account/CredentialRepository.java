package org.shuniu.identity.domain.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

public interface CredentialRepository extends JpaRepository<Credential, Long> {
    /** Locks the row, so that two wrong passwords at once count as two. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Credential> findByPersonId(long personId);
}
