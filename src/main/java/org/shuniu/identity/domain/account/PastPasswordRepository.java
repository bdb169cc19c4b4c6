package org.shuniu.identity.domain.account;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PastPasswordRepository extends JpaRepository<PastPassword, Long> {
    List<PastPassword> findByPersonIdOrderByReplacedAtDescIdDesc(long personId, Limit limit);
}
