package org.shuniu.meeting.service.application.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.MeetingView;
import org.shuniu.meeting.service.application.ApplicationBook;
import org.shuniu.meeting.service.application.ApplicationDoor;
import org.shuniu.meeting.service.application.ApplicationPolicy;
import org.shuniu.meeting.service.application.command.DraftMeeting;
import org.shuniu.meeting.service.rule.RuleLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms of meetings, what the rules say while they are typed, and applications as they are kept. */
@Service
@Transactional(readOnly = true)
public class ApplicationQueries {
    private final MeetingAccess access;
    private final ApplicationDoor door;
    private final ApplicationPolicy policy;
    private final ApplicationBook book;
    private final ApplicationReader reader;
    private final Choices choices;

    ApplicationQueries(
            MeetingAccess access,
            ApplicationDoor door,
            ApplicationPolicy policy,
            ApplicationBook book,
            ApplicationReader reader,
            Choices choices) {
        this.access = access;
        this.door = door;
        this.policy = policy;
        this.book = book;
        this.reader = reader;
        this.choices = choices;
    }

    public boolean drafts(Actor actor) {
        return policy.refusalToDraft(actor).isEmpty();
    }

    /** Refuses the form to whom the command is refused. */
    public void requireDrafter(Actor actor) {
        policy.refusalToDraft(actor).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /** Classes that this person may apply for or call. */
    public List<MeetingClass> classes(Actor actor) {
        return Arrays.stream(MeetingClass.values())
                .filter(kind -> policy.refusalOfClass(actor, kind).isEmpty())
                .toList();
    }

    /** @param id of the meeting that is changed, null for a new one */
    public Choices.Offered choices(@Nullable MeetingId id, Actor actor) {
        return choices.of(id, actor);
    }

    /** The form of a meeting that may be changed now. */
    public DraftMeeting form(MeetingId id, Actor actor) {
        return book.form(door.openedNow(id, MeetingAction.EDIT, actor)).orElseThrow(NotFoundException::new);
    }

    /** What the rules say of what is typed; {@code id} of the meeting that is changed, null for a new one. */
    public List<RuleLine> check(DraftMeeting typed, @Nullable MeetingId id, Actor actor) {
        requireDrafter(actor);
        var caller = id == null ? null : access.seen(id, actor);
        return book.lines(typed, caller, actor);
    }

    /** Refuses the form of a step to whom the step is refused. */
    public StepPage forStep(MeetingId id, MeetingAction action, Actor actor) {
        var meeting = door.openedNow(id, action, actor);
        var lines = action == MeetingAction.SUBMIT ? book.lines(meeting) : List.<RuleLine>of();
        return new StepPage(
                MeetingView.of(meeting),
                lines,
                book.form(meeting).map(DraftMeeting::exceptionReason).orElse(null),
                action == MeetingAction.CONVENE && choices.isCounting(meeting));
    }

    /**
     * What the page of a step shows.
     *
     * @param counting the next session of its class has its number already
     */
    public record StepPage(
            MeetingView meeting,
            List<RuleLine> lines,
            @Nullable String exceptionReason,
            boolean counting) {}

    /** Empty for those who may know of the meeting, but not read its application. */
    public Optional<ApplicationView> found(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        return policy.readsApplication(actor, meeting) ? reader.read(meeting, actor) : Optional.empty();
    }
}
