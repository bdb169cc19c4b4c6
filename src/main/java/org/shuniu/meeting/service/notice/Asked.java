package org.shuniu.meeting.service.notice;

import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.InvitationRepository;
import org.shuniu.meeting.domain.notice.InvitationReplyRepository;
import org.shuniu.meeting.domain.notice.LeaveRequestRepository;
import org.shuniu.meeting.domain.notice.MeetingNoticeRepository;
import org.shuniu.meeting.domain.notice.SubVenueRepository;
import org.springframework.stereotype.Component;

/** All that is kept of who was asked, who answered and who comes. */
@Component
public record Asked(
        InvitationRepository invitations,
        AttendeeRepository attendees,
        MeetingNoticeRepository notices,
        InvitationReplyRepository replies,
        LeaveRequestRepository leaves,
        SubVenueRepository subVenues) {}
