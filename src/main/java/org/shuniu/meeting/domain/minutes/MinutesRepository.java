package org.shuniu.meeting.domain.minutes;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface MinutesRepository extends JpaRepository<Minutes, Long> {
    Optional<Minutes> findByOriginMeetingId(long meetingId);
}
