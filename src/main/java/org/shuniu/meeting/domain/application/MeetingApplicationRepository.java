package org.shuniu.meeting.domain.application;

import org.springframework.data.jpa.repository.JpaRepository;

public interface MeetingApplicationRepository extends JpaRepository<MeetingApplication, Long> {}
