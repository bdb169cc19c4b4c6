package org.shuniu.meeting.service.logistics;

import java.time.Duration;
import java.time.Instant;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.service.attendance.AttendanceQueries;
import org.shuniu.meeting.service.attendance.AttendanceRow;
import org.shuniu.meeting.service.attendance.AttendanceService;
import org.shuniu.meeting.service.attendance.MarkPresent;
import org.shuniu.meeting.service.attendance.SessionService;
import org.shuniu.meeting.service.attendance.Turn;
import org.shuniu.meeting.service.material.MaterialQueries;
import org.shuniu.meeting.service.material.MaterialService;
import org.shuniu.meeting.service.notice.InvitationService;
import org.shuniu.meeting.service.notice.NoticeService;
import org.shuniu.meeting.service.notice.SubVenueService;
import org.shuniu.meeting.service.notice.read.ReplyQueries;
import org.shuniu.meeting.service.notice.read.SubVenueQueries;
import org.shuniu.meeting.service.reply.ReplyService;
import org.shuniu.meeting.service.room.BookingService;
import org.springframework.stereotype.Component;

/** All steps that the demo office takes, by the services that everybody uses. */
@Component("meetingDemoSteps")
record DemoSteps(
        BookingService bookings,
        InvitationService invitations,
        NoticeService notices,
        ReplyQueries replies,
        ReplyService answers,
        SubVenueQueries subVenues,
        SubVenueService venues,
        MaterialService materials,
        MaterialQueries papers,
        AttendanceService attendance,
        AttendanceQueries present,
        SessionService session) {

    /** All sign in a little before it begins, the last one late; then it is opened and ended. */
    void hold(Meeting meeting, OfficeTime time, Actor officer, MeetingRepository meetings) {
        var id = meeting.meetingId();
        Instant start = meeting.schedule().startsAt();
        var rows = present.attendance(id, officer).rows().stream()
                .map(AttendanceRow::id)
                .toList();
        int last = rows.size() - 1;
        time.at(
                start.minus(Duration.ofMinutes(12)),
                () -> attendance.mark(id, new MarkPresent(rows.subList(0, last), true), officer));
        time.at(start, () -> {
            session.open(id, new Turn(meeting.version()), officer);
            meetings.flush();
        });
        time.at(
                start.plus(Duration.ofMinutes(9)),
                () -> attendance.mark(id, new MarkPresent(rows.subList(last, last + 1), true), officer));
        time.at(meeting.schedule().endsAt(), () -> {
            session.end(id, new Turn(meeting.version()), officer);
            meetings.flush();
        });
    }
}
