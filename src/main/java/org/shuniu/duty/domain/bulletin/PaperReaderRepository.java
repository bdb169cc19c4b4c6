package org.shuniu.duty.domain.bulletin;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PaperReaderRepository extends JpaRepository<PaperReader, Long> {
    List<PaperReader> findByBulletinIdOrderById(long bulletinId);
}
