package org.shuniu.numbering.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** Applications for 发文立户. */
public interface IssuingAccountRepository extends JpaRepository<IssuingAccount, Long> {
    boolean existsByOrganIdAndState(long organId, AccountState state);
}
