package org.shuniu.meeting.service.application.read;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.application.MeetingApplication;
import org.shuniu.meeting.domain.application.MeetingApplicationRepository;
import org.shuniu.meeting.domain.application.MeetingExceptionRepository;
import org.shuniu.meeting.service.application.ApplicationBook;
import org.shuniu.meeting.service.application.Sessions;
import org.shuniu.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** Puts together what a page shows of an application. */
@Component
class ApplicationReader {
    private final MeetingApplicationRepository applications;
    private final MeetingExceptionRepository exceptions;
    private final ApplicationBook book;
    private final ApplicationNames names;
    private final Sessions sessions;
    private final ReviewDesk cases;

    ApplicationReader(
            MeetingApplicationRepository applications,
            MeetingExceptionRepository exceptions,
            ApplicationBook book,
            ApplicationNames names,
            Sessions sessions,
            ReviewDesk cases) {
        this.applications = applications;
        this.exceptions = exceptions;
        this.book = book;
        this.names = names;
        this.sessions = sessions;
        this.cases = cases;
    }

    Optional<ApplicationView> read(Meeting meeting, Actor reader) {
        return applications.findById(meeting.id()).map(kept -> view(meeting, kept, reader));
    }

    private ApplicationView view(Meeting meeting, MeetingApplication kept, Actor reader) {
        return new ApplicationView(
                meeting.id(),
                meeting.meetingClass().isStanding(),
                said(kept, reader),
                money(meeting, kept),
                names.leaders(meeting),
                names.person(kept.approverId()),
                names.subVenues(meeting),
                exceptions.findByMeetingIdOrderByRule(meeting.id()).stream()
                        .map(one -> new ApplicationView.ExceptionLine(
                                one.rule(), one.reason(), one.grantedBy(), one.grantedOn()))
                        .toList(),
                book.lines(meeting),
                new ApplicationView.Approval(
                        kept.submitterName(), kept.submittedAt(), kept.approvedBy(), kept.approvedOn()),
                review(meeting, reader),
                sessions.term(meeting));
    }

    private ApplicationView.Said said(MeetingApplication kept, Actor reader) {
        var grounds = kept.grounds();
        var agreed = kept.collective();
        return new ApplicationView.Said(
                grounds.necessity(),
                names.planRow(grounds.planItemId()),
                grounds.unplannedReason(),
                grounds.onSiteReason(),
                names.basis(grounds.basis(), reader),
                grounds.exceptionReason(),
                kept.size().participants(),
                kept.size().staff(),
                agreed.heldOn(),
                agreed.minutesNumber(),
                agreed.tookPart());
    }

    private ApplicationView.Money money(Meeting meeting, MeetingApplication kept) {
        var budget = kept.budget();
        int people = kept.size().people();
        int days = meeting.schedule().days();
        int quota = names.quota(meeting.meetingClass());
        return new ApplicationView.Money(
                budget.lodging(),
                budget.meals(),
                budget.other(),
                budget.total(),
                budget.moneySource(),
                budget.moneyNote(),
                people,
                days,
                quota,
                (long) people * days * quota);
    }

    private ApplicationView.Review review(Meeting meeting, Actor reader) {
        var subject = meeting.meetingId().subject();
        var progress = cases.progress(subject);
        if (progress.legs().isEmpty()) {
            return new ApplicationView.Review(null, List.of(), List.of(), null, subject);
        }
        boolean open = meeting.status() == MeetingStatus.IN_REVIEW;
        return new ApplicationView.Review(
                progress,
                cases.opinions(subject),
                open ? cases.choices(subject, reader) : List.of(),
                open ? cases.itemFor(subject, reader).orElse(null) : null,
                subject);
    }
}
