package org.shuniu.meeting.service.decision;

import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.decision.DecisionDuty;
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
    private final DecisionBook book;
    private final DecisionReader reader;
    private final FollowUps followUps;
    private final Announcer announcer;

    DecisionService(
            MeetingAccess access,
            DecisionPolicy policy,
            DecisionBook book,
            DecisionReader reader,
            FollowUps followUps,
            Announcer announcer) {
        this.access = access;
        this.policy = policy;
        this.book = book;
        this.reader = reader;
        this.followUps = followUps;
        this.announcer = announcer;
    }

    public long add(MeetingId id, DescribeDecision command, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.refusalToChange(actor, meeting), meeting, "DECISION", actor);
        var kept = book.add(meeting, command, read(command, meeting, actor));
        told(meeting, kept.item(), actor);
        return kept.id();
    }

    public void edit(MeetingId id, long decision, DescribeDecision command, Actor actor) {
        var meeting = access.seen(id, actor);
        var found = book.found(meeting, decision, command.version());
        access.require(policy.refusalToEdit(actor, meeting, found), meeting, "DECISION", actor);
        var duty = read(command, meeting, actor);
        var signed = policy.signed(meeting);
        if (signed.isPresent()) {
            found.complete(duty);
            followUps.request(signed.get(), actor);
        } else {
            book.describe(found, command, duty);
        }
        told(meeting, found.item(), actor);
    }

    public void remove(MeetingId id, long decision, RemoveDecision command, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.refusalToChange(actor, meeting), meeting, "DECISION", actor);
        var found = book.found(meeting, decision, command.version());
        int item = found.item();
        book.remove(found);
        told(meeting, item, actor);
    }

    private DecisionDuty read(DescribeDecision command, Meeting meeting, Actor actor) {
        if (!command.from().isInMinutes()) {
            throw new InvalidException(new Refusal("meeting.decision.invalid.source").at("source"));
        }
        return reader.read(command, meeting.schedule().firstDay(), actor);
    }

    private void told(Meeting meeting, int item, Actor actor) {
        announcer.moved(meeting, "DECISION", actor, Map.of("item", String.valueOf(item)), Set.of());
    }
}
