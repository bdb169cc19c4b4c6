package org.shuniu.meeting.domain.notice;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface SubVenueRepository extends JpaRepository<SubVenue, Long> {
    List<SubVenue> findByMeetingIdOrderById(long meetingId);

    void deleteByInvitationId(long invitationId);
}
