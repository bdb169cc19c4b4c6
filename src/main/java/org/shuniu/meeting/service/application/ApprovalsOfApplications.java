package org.shuniu.meeting.service.application;

import java.time.LocalDate;
import java.util.Optional;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.application.MeetingApplicationRepository;
import org.shuniu.meeting.service.notice.ApprovalRecords;
import org.springframework.stereotype.Component;

/** The leader who agreed last, with the day of the signature. */
@Component
class ApprovalsOfApplications implements ApprovalRecords {
    private final MeetingApplicationRepository applications;

    ApprovalsOfApplications(MeetingApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    public Optional<Approval> of(Meeting meeting) {
        return applications.findById(meeting.id()).flatMap(application -> {
            String by = application.approvedBy();
            LocalDate on = application.approvedOn();
            return by == null || on == null ? Optional.empty() : Optional.of(new Approval(by, on));
        });
    }
}
