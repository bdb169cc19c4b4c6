package org.shuniu.supervision.domain.record;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reminders by matter and part. */
public interface ReminderRepository extends JpaRepository<Reminder, Long> {
    List<Reminder> findByMatterIdOrderById(long matterId);

    boolean existsByPartIdAndKindAndAboutOn(long partId, ReminderKind kind, LocalDate aboutOn);
}
