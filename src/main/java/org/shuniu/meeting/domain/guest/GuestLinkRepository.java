package org.shuniu.meeting.domain.guest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface GuestLinkRepository extends JpaRepository<GuestLink, Long> {
    Optional<GuestLink> findByHash(String hash);

    List<GuestLink> findByMeetingIdOrderByIdDesc(long meetingId);

    List<GuestLink> findByInvitationId(long invitationId);

    @Modifying
    @Query("update GuestLink one set one.lastUsedAt = :at where one.id = :id")
    void noteUse(long id, Instant at);
}
