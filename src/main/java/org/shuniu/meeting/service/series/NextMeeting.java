package org.shuniu.meeting.service.series;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.InvitationRepository;
import org.shuniu.meeting.domain.series.MeetingSeries;
import org.shuniu.meeting.domain.series.Occasions;
import org.shuniu.meeting.domain.series.Occasions.Occasion;
import org.shuniu.meeting.service.application.ApplicationService;
import org.shuniu.meeting.service.application.command.DraftMeeting;
import org.springframework.stereotype.Component;

/** Makes the next meeting of a series: the same but for its day. */
@Component
class NextMeeting {
    private final SeriesCalendar calendar;
    private final Occasions occasions;
    private final ApplicationService applications;
    private final InvitationRepository invitations;
    private final OfficeTime time;

    NextMeeting(
            SeriesCalendar calendar,
            Occasions occasions,
            ApplicationService applications,
            InvitationRepository invitations,
            OfficeTime time) {
        this.calendar = calendar;
        this.occasions = occasions;
        this.applications = applications;
        this.invitations = invitations;
        this.time = time;
    }

    /** @param isTaken the period has a meeting */
    record Wanted(LocalDate period, LocalDate day, boolean isTaken) {}

    Wanted of(MeetingSeries series, @Nullable LocalDate on) {
        var held = calendar.occasions(series);
        var day = on == null ? calendar.next(series, held) : on;
        if (day.isBefore(time.today()) || day.isAfter(time.today().plusYears(2))) {
            throw new InvalidException(new Refusal("meeting.series.invalid.on").at("on"));
        }
        if (day.isBefore(series.plan().firstOn())) {
            throw new InvalidException(new Refusal("meeting.series.invalid.early").at("on"));
        }
        var period = calendar.period(series, day);
        boolean taken = held.stream().filter(Occasion::isLive).anyMatch(occasion -> occasion.period()
                .equals(period));
        return new Wanted(period, day, taken);
    }

    MeetingId draft(MeetingSeries series, Wanted wanted, Actor actor) {
        var meeting = applications.draft(form(series, wanted), actor);
        int position = 0;
        for (var member : series.members()) {
            invitations.save(Invitation.organ(
                    meeting.value(), member.capacity(), member.organId(), member.name(), 1, position++));
        }
        occasions.add(series.seriesId().value(), meeting.value(), wanted.period());
        return meeting;
    }

    private static DraftMeeting form(MeetingSeries series, Wanted wanted) {
        var plan = series.plan();
        var from = OfficeTime.at(wanted.day(), plan.startsAt());
        var until = from.plusSeconds(60L * plan.minutes());
        return DraftMeeting.blank(plan.meetingClass())
                .as(
                        plan.name() + ' ' + YearMonth.from(wanted.day()),
                        plan.form(),
                        OfficeTime.field(from),
                        OfficeTime.field(until),
                        plan.venue());
    }
}
