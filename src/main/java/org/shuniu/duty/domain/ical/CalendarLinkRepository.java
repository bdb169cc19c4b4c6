package org.shuniu.duty.domain.ical;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads links that are not revoked. */
public interface CalendarLinkRepository extends JpaRepository<CalendarLink, Long> {
    Optional<CalendarLink> findByHashAndRevokedAtIsNull(String hash);

    Optional<CalendarLink> findByPersonIdAndRevokedAtIsNull(long personId);
}
