package org.shuniu.duty.domain.bulletin;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface BulletinEditionRepository extends JpaRepository<BulletinEdition, Long> {
    List<BulletinEdition> findByBulletinIdOrderByIdDesc(long bulletinId);
}
