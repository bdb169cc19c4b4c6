package org.shuniu.meeting.domain.attendance;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface SignInDeskRepository extends JpaRepository<SignInDesk, Long> {
    Optional<SignInDesk> findByMeetingId(long meetingId);
}
