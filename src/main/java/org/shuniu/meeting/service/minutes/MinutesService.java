package org.shuniu.meeting.service.minutes;

import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.reading.ListedReader;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.shuniu.meeting.domain.minutes.MinutesSeries;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.decision.FollowUps;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes from their draft to their readers; what was decided is followed up from the signature on (SUP-14). */
@Service
@Transactional
public class MinutesService {
    private final MinutesRepository minutes;
    private final Doors doors;
    private final MinutesWriter writer;
    private final MinutesBook book;
    private final MinutesAudience audience;
    private final MinutesSeries series;

    MinutesService(
            MinutesRepository minutes,
            Doors doors,
            MinutesWriter writer,
            MinutesBook book,
            MinutesAudience audience,
            MinutesSeries series) {
        this.minutes = minutes;
        this.doors = doors;
        this.writer = writer;
        this.book = book;
        this.audience = audience;
        this.series = series;
    }

    /** What decides whether a step may be taken, and what it asks of others. */
    @Component("minutesDoors")
    record Doors(
            MeetingAccess meetings, MinutesAccess access, MinutesPolicy policy, FollowUps followUps, OfficeTime time) {}

    public MinutesId draft(MeetingId id, Actor actor) {
        var meeting = doors.meetings().seen(id, actor);
        doors.meetings().require(doors.policy().refusalToDraft(actor, meeting), meeting, "MINUTES", actor);
        if (minutes.findByOriginMeetingId(meeting.id()).isPresent()) {
            throw new ConflictException(new Refusal("meeting.minutes.refused.drafted"));
        }
        var drafted = minutes.save(writer.draft(meeting, actor));
        book.grant(drafted, audience.ofDraft(drafted, meeting));
        book.moved(drafted, "DRAFT", actor, Set.of());
        return drafted.minutesId();
    }

    public void edit(MinutesId id, EditMinutes command, Actor actor) {
        var found = doors.access().opened(id, MinutesAction.EDIT, command.version(), actor);
        writer.edit(found, command, actor);
        book.moved(found, MinutesAction.EDIT.name(), actor, Set.of());
    }

    /** Takes one of the steps that need no more than words. */
    public void take(MinutesId id, MinutesAction action, MoveMinutes command, Actor actor) {
        var found = doors.access().opened(id, action, command.version(), actor);
        var told = take(found, action, command, actor);
        if (action != MinutesAction.COMPOSE) {
            book.opinion(found, action, command.opinion(), actor);
        }
        book.moved(found, action.name(), actor, told);
    }

    private Set<Long> take(Minutes found, MinutesAction action, MoveMinutes command, Actor actor) {
        return switch (action) {
            case COMPOSE -> compose(found, actor);
            case SUBMIT -> submit(found);
            case APPROVE -> approve(found, actor);
            case SEND_BACK -> sendBack(found, command);
            case SIGN -> sign(found, actor);
            case ISSUE -> issue(found, actor);
            case EDIT -> throw new IllegalArgumentException(action.name());
        };
    }

    private Set<Long> compose(Minutes found, Actor actor) {
        writer.compose(found, actor);
        return Set.of();
    }

    private Set<Long> submit(Minutes found) {
        if (found.readers().isEmpty()) {
            throw new InvalidException(new Refusal("meeting.minutes.readers.required"));
        }
        found.submit(doors.time().now(), doors.time().today());
        var meeting = writer.meeting(found);
        book.grant(found, audience.ofReview(meeting));
        return audience.reviewers(meeting);
    }

    private Set<Long> approve(Minutes found, Actor actor) {
        found.approve(actor, doors.time().now());
        var meeting = writer.meeting(found);
        book.grant(found, audience.ofSignature(meeting));
        return audience.signers(meeting);
    }

    private Set<Long> sendBack(Minutes found, MoveMinutes command) {
        String words = command.opinion();
        if (words == null || words.isBlank()) {
            throw new InvalidException(new Refusal("meeting.minutes.opinion.required").at("opinion"));
        }
        found.sendBack(doors.time().now());
        return audience.drafter(found);
    }

    /** The number is taken last. */
    private Set<Long> sign(Minutes found, Actor actor) {
        var today = doors.time().today();
        found.sign(actor, doors.time().now(), today);
        doors.followUps().request(found, actor);
        found.number(series.take(
                found.origin(), today.getYear(), writer.meeting(found).sessionNumber()));
        return audience.drafter(found);
    }

    private Set<Long> issue(Minutes found, Actor actor) {
        var missing = doors.followUps().incomplete(found.origin().meetingId());
        if (!missing.isEmpty()) {
            String items = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw new InvalidException(
                    new Refusal("meeting.minutes.invalid.decisions", items).from("meeting.minutes.source.decisions"));
        }
        found.issue(doors.time().now(), doors.time().today());
        doors.followUps().request(found, actor);
        book.grant(found, audience.readers(found));
        return found.readers().stream().map(ListedReader::personId).collect(Collectors.toSet());
    }
}
