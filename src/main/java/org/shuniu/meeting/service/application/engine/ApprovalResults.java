package org.shuniu.meeting.service.application.engine;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.application.MeetingApplication;
import org.shuniu.meeting.domain.application.MeetingApplicationRepository;
import org.shuniu.meeting.domain.application.MeetingException;
import org.shuniu.meeting.domain.application.MeetingExceptionRepository;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.application.ApplicationBook;
import org.shuniu.meeting.service.rule.RuleLine;
import org.shuniu.review.Move;
import org.shuniu.review.OpinionView;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.StepView;
import org.shuniu.rules.RecordOverride;
import org.shuniu.rules.RuleOverrides;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the end of the route means for the meeting: approved with its exceptions, refused, or back with its author. */
@Component
class ApprovalResults {
    private final ObjectProvider<ReviewDesk> desk;
    private final MeetingApplicationRepository applications;
    private final MeetingExceptionRepository exceptions;
    private final ApplicationBook book;
    private final RuleOverrides overrides;
    private final Publication publication;

    /** The desk is asked late, because it knows its subjects before they know it. */
    ApprovalResults(
            ObjectProvider<ReviewDesk> desk,
            MeetingApplicationRepository applications,
            MeetingExceptionRepository exceptions,
            ApplicationBook book,
            RuleOverrides overrides,
            Publication publication) {
        this.desk = desk;
        this.applications = applications;
        this.exceptions = exceptions;
        this.book = book;
        this.overrides = overrides;
        this.publication = publication;
    }

    /** One 不同意 of the round refuses; who agrees is the leader whose step it is, not a signer asked beside him. */
    void decided(Meeting meeting, StepView step, Actor actor) {
        var said = desk.getObject().verdicts(step);
        if (said.stream().anyMatch(one -> one.opinion().move() == Move.DISAGREE)) {
            step(meeting, MeetingAction.REFUSE, actor);
            return;
        }
        var opinion = said.stream()
                .filter(one -> !one.added())
                .map(ReviewDesk.Verdict::opinion)
                .max(Comparator.comparingLong(OpinionView::id))
                .orElseThrow(() -> new RefusedException(MeetingStep.MEETING_APPROVAL.refusal()));
        grant(meeting, opinion, actor);
        application(meeting).approve(opinion.signature(), opinion.signedOn());
        book.inviteVenues(meeting);
        step(meeting, MeetingAction.APPROVE, actor);
    }

    /** The rules are asked once more; what blocks then must be among the exceptions that were asked for. */
    private void grant(Meeting meeting, OpinionView opinion, Actor actor) {
        var asked = exceptions.findByMeetingIdOrderByRule(meeting.id());
        var codes = asked.stream().map(MeetingException::rule).toList();
        var blocking = book.lines(meeting).stream()
                .filter(line -> line.blocks() && !codes.contains(line.code()))
                .map(RuleLine::finding)
                .toList();
        if (!blocking.isEmpty()) {
            throw new RuleException(blocking);
        }
        if (!asked.isEmpty() && opinion.text().isBlank()) {
            throw new InvalidException(new Refusal("meeting.refused.exceptionOpinion").at("opinion"));
        }
        for (MeetingException exception : asked) {
            overrides.record(granted(meeting, exception, opinion.text()), actor);
            exception.grant(opinion.signature(), opinion.signedOn());
        }
    }

    private RecordOverride granted(Meeting meeting, MeetingException exception, String note) {
        var application = application(meeting);
        var origin = meeting.origin();
        var asked = new RecordOverride.Asked(
                Objects.requireNonNull(application.submitterId()),
                Objects.requireNonNull(application.submitterName()),
                origin.organId(),
                origin.organName(),
                Objects.requireNonNull(application.submittedAt()),
                exception.reason());
        return new RecordOverride(
                meeting.meetingId().subject(), meeting.title(), exception.rule(), asked, note, origin.governmentId());
    }

    private MeetingApplication application(Meeting meeting) {
        return applications.findById(meeting.id()).orElseThrow();
    }

    void returned(Meeting meeting, Actor actor) {
        step(meeting, MeetingAction.SEND_BACK, actor);
    }

    /** Recalled to the draft, or ended for good; a draft that its author threw away has its phase already. */
    void ended(Meeting meeting, Move how, Actor actor) {
        if (meeting.status() == MeetingStatus.IN_REVIEW) {
            step(meeting, how == Move.RECALL ? MeetingAction.SEND_BACK : MeetingAction.REFUSE, actor);
        }
    }

    private void step(Meeting meeting, MeetingAction action, Actor actor) {
        meeting.step(action, publication.time().now());
        publication
                .announcer()
                .moved(
                        meeting,
                        action.name(),
                        actor,
                        Map.of(),
                        Set.of(meeting.origin().creatorId()));
    }
}
