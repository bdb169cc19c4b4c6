package org.shuniu.meeting.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface InvitationRepository extends JpaRepository<Invitation, Long> {
    List<Invitation> findByMeetingIdOrderByPositionAscIdAsc(long meetingId);

    void deleteByMeetingId(long meetingId);
}
