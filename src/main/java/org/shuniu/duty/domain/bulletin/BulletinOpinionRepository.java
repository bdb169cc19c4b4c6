package org.shuniu.duty.domain.bulletin;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface BulletinOpinionRepository extends JpaRepository<BulletinOpinion, Long> {
    List<BulletinOpinion> findByBulletinIdOrderById(long bulletinId);
}
