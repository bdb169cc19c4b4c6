package org.shuniu.meeting.application;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.decision.DecisionSource;
import org.shuniu.meeting.service.application.ApplicationService;
import org.shuniu.meeting.service.application.SubmissionService;
import org.shuniu.meeting.service.decision.outside.EnterDecision;
import org.shuniu.meeting.service.decision.outside.OutsideDecisionService;
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
    private OutsideDecisionService outside;

    @Autowired
    FixedClock clock;

    MeetingWalk walk;

    @BeforeEach
    void begin() {
        clock.moveTo("2026-02-12");
        walk = new MeetingWalk(office, applicationService, submissions, meetings, cases);
    }

    /** As a form names it: what the 39th executive session, held outside of the system, decided. */
    String agreedBySession() {
        var decided = new EnterDecision(
                DecisionSource.OTHER,
                "省政府第39次常务会议",
                LocalDate.of(2026, 2, 9),
                39,
                "同意召开全省经济工作会议。",
                null,
                null,
                "另行通知，无需督办。");
        return "outside-" + outside.enter(decided, walk.person("sanghe")).value();
    }
}
