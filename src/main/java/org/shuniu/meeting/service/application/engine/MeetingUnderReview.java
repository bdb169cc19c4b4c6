package org.shuniu.meeting.service.application.engine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Principals;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.service.MeetingReaders;
import org.shuniu.review.Move;
import org.shuniu.review.ReviewedSubject;
import org.shuniu.review.StepKind;
import org.shuniu.review.StepView;
import org.springframework.stereotype.Component;

/** What the review engine asks and tells about a meeting. */
@Component
class MeetingUnderReview implements ReviewedSubject {
    private static final Set<Move> MOVES = EnumSet.of(
            Move.RETURN, Move.TRANSFER, Move.ADD_SIGNER, Move.REMOVE_SIGNER, Move.DELEGATE, Move.URGE, Move.CIRCULATE);

    private final MeetingRepository meetings;
    private final StepPeople people;
    private final ApprovalResults results;
    private final MeetingReaders readers;

    MeetingUnderReview(MeetingRepository meetings, StepPeople people, ApprovalResults results, MeetingReaders readers) {
        this.meetings = meetings;
        this.people = people;
        this.results = results;
        this.readers = readers;
    }

    @Override
    public String kind() {
        return MeetingId.KIND;
    }

    @Override
    public List<StepKind> stepKinds() {
        return Arrays.stream(MeetingStep.values())
                .map(step -> new StepKind(
                        step.name(),
                        step.isRequired(),
                        false,
                        moves(step),
                        Optional.of(step.roles().get(0))))
                .toList();
    }

    /** 不同意 of the last one ends the application; those before him return it. */
    private static Set<Move> moves(MeetingStep step) {
        var moves = EnumSet.copyOf(MOVES);
        if (step == MeetingStep.MEETING_APPROVAL) {
            moves.add(Move.DISAGREE);
        }
        return moves;
    }

    @Override
    public Optional<Refusal> refusal(Actor actor, SubjectRef subject, StepView step, Move move) {
        return switch (move) {
            case AGREE, DISAGREE ->
                MeetingStep.of(step.kind()).flatMap(kind -> people.refusal(actor, meeting(subject), kind));
            case TERMINATE ->
                actor.has(Role.MEETING_OFFICER) || actor.has(Role.PROCESS_MANAGER)
                        ? Optional.empty()
                        : Optional.of(new Refusal("meeting.refused.terminate"));
            case RETURN, RECALL, TRANSFER, ADD_SIGNER, REMOVE_SIGNER, DELEGATE, REASSIGN, RECORD, URGE, CIRCULATE ->
                Optional.empty();
        };
    }

    @Override
    public Optional<Refusal> refusalBeside(Actor actor, SubjectRef subject, StepView step, Move move) {
        return move == Move.AGREE || move == Move.DISAGREE
                ? MeetingStep.of(step.kind()).flatMap(kind -> people.refusalBeside(actor, meeting(subject), kind))
                : refusal(actor, subject, step, move);
    }

    @Override
    public boolean skips(SubjectRef subject, StepView step) {
        var kind = MeetingStep.of(step.kind()).orElseThrow();
        boolean needed = kind == MeetingStep.LEADERSHIP || kind == MeetingStep.MEETING_APPROVAL;
        return !needed && people.of(meeting(subject), kind).isEmpty();
    }

    @Override
    public List<Handler> chosen(SubjectRef subject, StepView step) {
        return handlers(subject, step).stream()
                .map(post -> new Handler(post.personId(), post.unitId()))
                .toList();
    }

    private List<PostCard> handlers(SubjectRef subject, StepView step) {
        return MeetingStep.of(step.kind())
                .map(kind -> people.of(meeting(subject), kind))
                .orElse(List.of());
    }

    /** Those who handle it must be able to read it. */
    @Override
    public void entered(SubjectRef subject, StepView step) {
        readers.add(
                meeting(subject),
                handlers(subject, step).stream()
                        .map(post -> Principals.person(post.personId()))
                        .toList());
    }

    @Override
    public void completed(SubjectRef subject, StepView step, Actor actor) {
        if (step.kind().equals(MeetingStep.MEETING_APPROVAL.name())) {
            results.decided(meeting(subject), step, actor);
        }
    }

    @Override
    public void returned(SubjectRef subject, StepView from, StepView to, String reason, Actor actor) {
        if (to.position() == 0) {
            results.returned(meeting(subject), actor);
        }
    }

    @Override
    public void ended(SubjectRef subject, Move how, String reason, Actor actor) {
        results.ended(meeting(subject), how, actor);
    }

    private Meeting meeting(SubjectRef subject) {
        return meetings.findById(subject.id()).orElseThrow();
    }
}
