package org.shuniu.meeting.domain.guest;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface GuestLinkRepository extends JpaRepository<GuestLink, Long> {
    Optional<GuestLink> findByHash(String hash);

    List<GuestLink> findByMeetingIdOrderByIdDesc(long meetingId);

    List<GuestLink> findByInvitationId(long invitationId);
}
