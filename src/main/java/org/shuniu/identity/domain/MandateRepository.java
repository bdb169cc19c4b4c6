package org.shuniu.identity.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface MandateRepository extends JpaRepository<Mandate, Long> {
    List<Mandate> findByPrincipalIdAndRevokedAtIsNull(long principalId);

    List<Mandate> findByDelegateIdAndRevokedAtIsNull(long delegateId);
}
