package org.shuniu.identity.domain;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Role;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RoleGrantRepository extends JpaRepository<RoleGrant, Long> {
    List<RoleGrant> findByPersonIdAndRevokedAtIsNull(long personId);

    Optional<RoleGrant> findByPostIdAndRoleAndRevokedAtIsNull(long postId, Role role);
}
