package org.shuniu.meeting.service.application;

import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.domain.InvitationRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.application.MeetingApplication;
import org.shuniu.meeting.domain.application.MeetingApplicationRepository;
import org.shuniu.meeting.domain.application.MeetingExceptionRepository;
import org.shuniu.meeting.domain.application.SubVenues;
import org.shuniu.rules.RuleHits;
import org.springframework.stereotype.Component;

/** What is kept of an application beside the meeting, and what rules found in it. */
@Component
record ApplicationDesk(
        MeetingApplicationRepository applications,
        MeetingExceptionRepository exceptions,
        InvitationRepository invitations,
        SubVenues venues,
        RuleHits hits) {
    MeetingApplication of(Meeting meeting) {
        return applications.findById(meeting.id()).orElseThrow(NotFoundException::new);
    }
}
