package org.shuniu.meeting.service.application;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.application.MeetingApplication;
import org.shuniu.meeting.domain.application.MeetingException;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.application.command.ConveneMeeting;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.rule.MeetingRules;
import org.shuniu.meeting.service.rule.RuleLine;
import org.shuniu.review.StartCase;
import org.shuniu.rules.JudgedRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 申请: the rules are asked once more, then the meeting goes its way; or a standing session is called. */
@Service
@Transactional
public class SubmissionService {
    private final ApplicationDoor door;
    private final ApplicationDesk desk;
    private final ApplicationBook book;
    private final MeetingRules rules;
    private final Sessions sessions;
    private final Publication publication;

    SubmissionService(
            ApplicationDoor door,
            ApplicationDesk desk,
            ApplicationBook book,
            MeetingRules rules,
            Sessions sessions,
            Publication publication) {
        this.door = door;
        this.desk = desk;
        this.book = book;
        this.rules = rules;
        this.sessions = sessions;
        this.publication = publication;
    }

    public void submit(MeetingId id, TakeStep command, Actor actor) {
        var meeting = door.opened(id, MeetingAction.SUBMIT, command.version(), actor);
        var application = desk.of(meeting);
        complete(application, meeting);
        exceptions(meeting, application);
        var now = publication.time().now();
        application.submit(actor.personId(), actor.signature(), now);
        meeting.step(MeetingAction.SUBMIT, now);
        publication.readers().ofOffice(meeting);
        door.cases().submit(start(meeting, command), actor);
        publication.announcer().moved(meeting, MeetingAction.SUBMIT.name(), actor, Map.of(), Set.of());
    }

    private static StartCase start(Meeting meeting, TakeStep command) {
        String words = command.words() == null ? "" : command.words().strip();
        return new StartCase(
                meeting.meetingId().subject(),
                routeKind(meeting.meetingClass()),
                meeting.title(),
                0,
                meeting.meetingId().link(),
                words);
    }

    private static String routeKind(MeetingClass meetingClass) {
        return switch (meetingClass) {
            case GOVERNMENT_COMPREHENSIVE -> "MEETING_GOVERNMENT";
            case COMPREHENSIVE -> "MEETING_COMPREHENSIVE";
            default -> "MEETING_ORDINARY";
        };
    }

    /** What an application cannot go without, beside the rules. */
    private void complete(MeetingApplication application, Meeting meeting) {
        var missing = new ArrayList<Refusal>();
        if (application.grounds().necessity().isEmpty()) {
            missing.add(new Refusal("meeting.necessity.required").at("necessity"));
        }
        if (application.size().participants() == 0) {
            missing.add(new Refusal("meeting.participants.required").at("participants"));
        }
        boolean chosen = routeKind(meeting.meetingClass()).equals("MEETING_ORDINARY");
        if (chosen && application.approverId() == null) {
            missing.add(new Refusal("meeting.approver.required").at("approverId"));
        }
        if (meeting.meetingClass() == MeetingClass.VIDEO && meeting.outline().form() != MeetingForm.VIDEO) {
            missing.add(new Refusal("meeting.form.notVideo").at("form"));
        }
        if (needsOnSiteReason(application, meeting)) {
            missing.add(new Refusal("meeting.onSiteReason.required").at("onSiteReason"));
        }
        if (!missing.isEmpty()) {
            throw new InvalidException(missing);
        }
    }

    private boolean needsOnSiteReason(MeetingApplication application, Meeting meeting) {
        var outline = meeting.outline();
        return outline.form() == MeetingForm.ON_SITE
                && application.grounds().onSiteReason() == null
                && rules.rule("M06")
                        .filter(rule -> rule.flag("reasonRequired")
                                && rule.words("purposes")
                                        .contains(outline.purpose().name()))
                        .isPresent();
    }

    /** A rule that blocks is kept, or lifted by an exception that the form gives a reason for (MTG-02). */
    private void exceptions(Meeting meeting, MeetingApplication application) {
        var lines = book.lines(meeting);
        var blocking = lines.stream().filter(RuleLine::blocks).toList();
        var hits =
                lines.stream().filter(RuleLine::speaks).map(RuleLine::finding).toList();
        var reason = application.grounds().exceptionReason();
        boolean asked = reason != null && blocking.stream().allMatch(RuleLine::liftable);
        if (!blocking.isEmpty() && !asked) {
            desk.hits().stopped(judged(meeting), hits);
            throw new RuleException(blocking.stream().map(RuleLine::finding).toList());
        }
        desk.hits().passed(judged(meeting), hits);
        desk.exceptions().deleteByMeetingId(meeting.id());
        desk.exceptions().flush();
        if (reason != null) {
            blocking.forEach(line -> desk.exceptions().save(new MeetingException(meeting.id(), line.code(), reason)));
        }
    }

    private static JudgedRecord judged(Meeting meeting) {
        var id = meeting.meetingId();
        var origin = meeting.origin();
        return new JudgedRecord(id.subject(), meeting.title(), id.link(), origin.organId(), origin.organName());
    }

    /** A session of the rules of procedure gets its number and is prepared at once (MTG-15). */
    public void convene(MeetingId id, ConveneMeeting command, Actor actor) {
        var meeting = door.opened(id, MeetingAction.CONVENE, command.version(), actor);
        meeting.step(MeetingAction.CONVENE, publication.time().now());
        publication.readers().ofOffice(meeting);
        publication.announcer().moved(meeting, MeetingAction.CONVENE.name(), actor, Map.of(), Set.of());
        sessions.number(meeting, command.firstNumber());
    }
}
