package org.shuniu.duty.domain.bulletin;

import org.springframework.data.jpa.repository.JpaRepository;

public interface DutyBulletinRepository extends JpaRepository<DutyBulletin, Long> {}
