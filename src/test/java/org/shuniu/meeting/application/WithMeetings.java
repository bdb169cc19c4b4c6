package org.shuniu.meeting.application;

import org.junit.jupiter.api.BeforeEach;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.service.application.ApplicationService;
import org.shuniu.meeting.service.application.SubmissionService;
import org.shuniu.review.ReviewDesk;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The demo office on 12 February 2026, and people who apply for meetings there; each test leaves nothing behind. */
@SupervisionOffice
@Transactional
abstract class WithMeetings {
    @Autowired
    private MatterWalk office;

    @Autowired
    private ApplicationService applicationService;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private MeetingRepository meetings;

    @Autowired
    private ReviewDesk cases;

    @Autowired
    FixedClock clock;

    MeetingWalk walk;

    @BeforeEach
    void begin() {
        clock.moveTo("2026-02-12");
        walk = new MeetingWalk(office, applicationService, submissions, meetings, cases);
    }
}
