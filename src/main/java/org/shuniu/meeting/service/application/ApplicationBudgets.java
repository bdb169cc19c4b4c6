package org.shuniu.meeting.service.application;

import java.math.BigDecimal;
import java.util.Optional;
import org.shuniu.meeting.domain.application.MeetingApplicationRepository;
import org.shuniu.meeting.service.closing.MeetingBudgets;
import org.springframework.stereotype.Component;

/** What a meeting may cost is what was asked for and approved (MTG-08). */
@Component
class ApplicationBudgets implements MeetingBudgets {
    private final MeetingApplicationRepository applications;

    ApplicationBudgets(MeetingApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    public Optional<BigDecimal> budget(long meetingId) {
        return applications
                .findById(meetingId)
                .map(application -> BigDecimal.valueOf(application.budget().total()));
    }
}
