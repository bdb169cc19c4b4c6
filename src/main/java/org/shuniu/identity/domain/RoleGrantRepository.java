package org.shuniu.identity.domain;

import org.shuniu.kernel.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RoleGrantRepository extends JpaRepository<RoleGrant, Long> {
    List<RoleGrant> findByPersonIdAndRevokedAtIsNull(long personId);

    Optional<RoleGrant> findByPostIdAndRoleAndRevokedAtIsNull(long postId, Role role);
}
