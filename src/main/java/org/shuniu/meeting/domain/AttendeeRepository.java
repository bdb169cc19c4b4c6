package org.shuniu.meeting.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface AttendeeRepository extends JpaRepository<Attendee, Long> {
    List<Attendee> findByMeetingIdOrderByPositionAscIdAsc(long meetingId);

    List<Attendee> findByInvitationIdOrderByPositionAscIdAsc(long invitationId);

    Optional<Attendee> findByMeetingIdAndPersonId(long meetingId, long personId);

    void deleteByIdIn(Collection<Long> ids);
}
