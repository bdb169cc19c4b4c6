package org.shuniu.identity.domain.account;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface AccessTokenRepository extends JpaRepository<AccessToken, Long> {
    Optional<AccessToken> findByHash(String hash);

    /** Notes a use without touching what somebody else may change meanwhile. */
    @Modifying
    @Query("update AccessToken t set t.lastUsedAt = :now where t.id = :id and t.revokedAt is null")
    void noteUse(long id, Instant now);

    @Modifying
    @Query("update AccessToken t set t.revokedAt = :now where t.personId = :person and t.revokedAt is null")
    void revokeAll(long person, Instant now);
}
