package org.shuniu.meeting.domain.mine;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads links that are not revoked. */
public interface MeetingCalendarLinkRepository extends JpaRepository<MeetingCalendarLink, Long> {
    Optional<MeetingCalendarLink> findByHashAndRevokedAtIsNull(String hash);

    Optional<MeetingCalendarLink> findByPersonIdAndRevokedAtIsNull(long personId);
}
