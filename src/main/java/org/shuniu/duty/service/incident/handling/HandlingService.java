package org.shuniu.duty.service.incident.handling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.record.Dispatch;
import org.shuniu.duty.domain.incident.record.DispatchRepository;
import org.shuniu.duty.domain.incident.record.LeaderInstruction;
import org.shuniu.duty.domain.incident.record.LeaderInstructionRepository;
import org.shuniu.duty.domain.incident.record.Means;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.duty.service.incident.Moments;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of calls (DUTY-03) and of leaders' instructions, recorded with their time and read back (B-4.3). */
@Service("incidentHandlingService")
@Transactional
public class HandlingService {
    private final IncidentAccess access;
    private final DispatchRepository dispatches;
    private final LeaderInstructionRepository instructions;
    private final Moments moments;
    private final SecrecyGuard secrecy;
    private final IncidentBook book;

    HandlingService(
            IncidentAccess access,
            DispatchRepository dispatches,
            LeaderInstructionRepository instructions,
            Moments moments,
            SecrecyGuard secrecy,
            IncidentBook book) {
        this.access = access;
        this.dispatches = dispatches;
        this.instructions = instructions;
        this.moments = moments;
        this.secrecy = secrecy;
        this.book = book;
    }

    public long dispatch(IncidentId id, LogDispatch command, Actor actor) {
        var incident = access.opened(id, IncidentAction.HANDLE, actor);
        secrecy.requireUnmarked("called", command.called(), actor);
        secrecy.requireUnmarked("asked", command.asked(), actor);
        secrecy.requireUnmarked("answer", command.answer(), actor);
        Instant at = past(command.calledAt(), "calledAt");
        String called = text(command.called());
        String asked = text(command.asked());
        var dispatch = new Dispatch(incident.id(), called, at, asked, book.by(actor));
        String answer = command.answer();
        if (answer != null && !answer.isBlank()) {
            dispatch.answer(answer.strip(), book.now());
        }
        dispatches.save(dispatch);
        book.line(
                incident,
                "DISPATCH",
                called + "\n" + asked + (answer == null || answer.isBlank() ? "" : "\n" + answer.strip()),
                at,
                actor);
        book.moved(incident, "DISPATCH", actor, Set.of(), Map.of("dispatch", String.valueOf(dispatch.id())));
        return dispatch.id();
    }

    /** What was asked is answered, in whatever phase. */
    public void answer(IncidentId id, long dispatchId, AnswerDispatch command, Actor actor) {
        var incident = access.ofDuty(id, IncidentAction.HANDLE, actor);
        secrecy.requireUnmarked("words", command.words(), actor);
        var dispatch = dispatches
                .findById(dispatchId)
                .filter(one -> one.incidentId() == incident.id())
                .orElseThrow(NotFoundException::new);
        dispatch.answer(text(command.words()), book.now());
        book.line(incident, "ANSWER", dispatch.called() + "\n" + text(command.words()), actor);
        book.moved(incident, "ANSWER", actor, Set.of(), Map.of("dispatch", String.valueOf(dispatchId)));
    }

    public long instruct(IncidentId id, RecordInstruction command, Actor actor) {
        var incident = access.opened(id, IncidentAction.HANDLE, actor);
        secrecy.requireUnmarked("words", command.words(), actor);
        secrecy.requireUnmarked("leader", command.leader(), actor);
        Instant at = past(command.givenAt(), "givenAt");
        var means = Objects.requireNonNull(command.means());
        var instruction = new LeaderInstruction(
                incident.id(), text(command.leader()), means, text(command.words()), at, book.by(actor));
        if (means == Means.PHONE && Boolean.TRUE.equals(command.readBack())) {
            instruction.readBack(book.now());
        }
        instructions.save(instruction);
        book.line(incident, "INSTRUCTION", instruction.leader() + "\n" + instruction.words(), at, actor);
        book.moved(incident, "INSTRUCTION", actor, Set.of(), Map.of("instruction", String.valueOf(instruction.id())));
        return instruction.id();
    }

    /** In whatever phase. */
    public void readBack(IncidentId id, long instructionId, Actor actor) {
        var incident = access.ofDuty(id, IncidentAction.HANDLE, actor);
        var instruction = instruction(incident, instructionId);
        if (instruction.means() != Means.PHONE) {
            throw new InvalidException(new Refusal("incident.instruction.refused.notPhone"));
        }
        instruction.readBack(book.now());
        book.line(incident, "READ_BACK", instruction.leader(), actor);
        book.moved(incident, "READ_BACK", actor, Set.of(), Map.of("instruction", String.valueOf(instructionId)));
    }

    private LeaderInstruction instruction(Incident incident, long id) {
        return instructions
                .findById(id)
                .filter(one -> one.incidentId() == incident.id())
                .orElseThrow(NotFoundException::new);
    }

    private Instant past(@Nullable String typed, String field) {
        var problems = new ArrayList<Refusal>();
        Instant at = moments.pastOrNow(typed, field, problems);
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        return at;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNull(typed).strip();
    }
}
