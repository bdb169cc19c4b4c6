package org.shuniu.meeting.domain.study;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface StudySessionRepository extends JpaRepository<StudySession, Long> {
    Optional<StudySession> findByMeetingId(long meetingId);
}
