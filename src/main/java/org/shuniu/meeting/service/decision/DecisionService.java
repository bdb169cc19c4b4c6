package org.shuniu.meeting.service.decision;

import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.decision.Decision;
import org.shuniu.meeting.domain.decision.DecisionDuty;
import org.shuniu.meeting.domain.decision.DecisionRepository;
import org.shuniu.meeting.service.Announcer;
import org.shuniu.meeting.service.MeetingAccess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a meeting decided; each with unit and due date, or “无需督办” with a reason. */
@Service
@Transactional
public class DecisionService {
    private final MeetingAccess access;
    private final DecisionPolicy policy;
    private final DecisionRepository decisions;
    private final DecisionReader reader;
    private final FollowUps followUps;
    private final Announcer announcer;

    DecisionService(
            MeetingAccess access,
            DecisionPolicy policy,
            DecisionRepository decisions,
            DecisionReader reader,
            FollowUps followUps,
            Announcer announcer) {
        this.access = access;
        this.policy = policy;
        this.decisions = decisions;
        this.reader = reader;
        this.followUps = followUps;
        this.announcer = announcer;
    }

    public long add(MeetingId id, DescribeDecision command, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.refusalToChange(actor, meeting), meeting, "DECISION", actor);
        var duty = read(command, meeting, actor);
        int item = decisions.findByMeetingIdOrderByItem(meeting.id()).stream()
                        .mapToInt(Decision::item)
                        .max()
                        .orElse(0)
                + 1;
        var kept = decisions.save(
                new Decision(meeting.id(), item, command.from(), command.text().strip(), duty));
        announcer.moved(meeting, "DECISION", actor, Map.of("item", String.valueOf(item)), Set.of());
        return kept.id();
    }

    public void edit(MeetingId id, long decision, DescribeDecision command, Actor actor) {
        var meeting = access.seen(id, actor);
        var found = found(meeting, decision, command.version());
        access.require(policy.refusalToEdit(actor, meeting, found), meeting, "DECISION", actor);
        var duty = read(command, meeting, actor);
        var signed = policy.signed(meeting);
        if (signed.isPresent()) {
            found.complete(duty);
            followUps.request(signed.get(), actor);
        } else {
            found.describe(command.from(), command.text().strip(), duty);
        }
        announcer.moved(meeting, "DECISION", actor, Map.of("item", String.valueOf(found.item())), Set.of());
    }

    public void remove(MeetingId id, long decision, RemoveDecision command, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.refusalToChange(actor, meeting), meeting, "DECISION", actor);
        var found = found(meeting, decision, command.version());
        decisions.delete(found);
        announcer.moved(meeting, "DECISION", actor, Map.of("item", String.valueOf(found.item())), Set.of());
    }

    private DecisionDuty read(DescribeDecision command, Meeting meeting, Actor actor) {
        if (!command.from().isInMinutes()) {
            throw new InvalidException(new Refusal("meeting.decision.invalid.source").at("source"));
        }
        return reader.read(command, meeting.schedule().firstDay(), actor);
    }

    private Decision found(Meeting meeting, long decision, int version) {
        var found = decisions
                .findById(decision)
                .filter(kept -> kept.meetingId() == meeting.id())
                .orElseThrow(NotFoundException::new);
        if (found.version() != version) {
            throw new ConflictException(new Refusal("meeting.decision.refused.stale"));
        }
        return found;
    }
}
