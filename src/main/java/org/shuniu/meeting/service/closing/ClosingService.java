package org.shuniu.meeting.service.closing;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.closing.CostStatement;
import org.shuniu.meeting.domain.closing.CostStatementRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.Publication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** States what a meeting cost and files it; not while anything it decided hangs in the air (MTG-17). */
@Service
@Transactional
public class ClosingService {
    private final MeetingAccess access;
    private final ClosingPolicy policy;
    private final CostStatementRepository statements;
    private final CostDesk costs;
    private final ChecklistWriter checklist;
    private final Publication publication;

    ClosingService(
            MeetingAccess access,
            ClosingPolicy policy,
            CostStatementRepository statements,
            CostDesk costs,
            ChecklistWriter checklist,
            Publication publication) {
        this.access = access;
        this.policy = policy;
        this.statements = statements;
        this.costs = costs;
        this.checklist = checklist;
        this.publication = publication;
    }

    /** Over the budget only with a reason; even so the meeting stays open until the cost is within it. */
    public void state(MeetingId id, RecordCost command, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.refusal(actor, meeting), meeting, "COST", actor);
        var budget = costs.budget(meeting);
        var total = command.cost().total();
        String remark = command.remark() == null ? "" : command.remark().strip();
        if (budget != null && total.compareTo(budget) > 0 && remark.isEmpty()) {
            throw new InvalidException(
                    new Refusal("meeting.cost.invalid.over", total.toPlainString(), budget.toPlainString())
                            .at("remark")
                            .from("meeting.cost.source.over"));
        }
        keep(meeting, command, remark.isEmpty() ? null : remark, actor);
        publication.announcer().moved(meeting, "COST", actor, Map.of("total", total.toPlainString()), Set.of());
    }

    private void keep(Meeting meeting, RecordCost command, @Nullable String remark, Actor actor) {
        var now = publication.time().now();
        var found = statements.findById(meeting.id()).orElse(null);
        if ((found == null ? CostStatement.NONE : found.version()) != command.version()) {
            throw new ConflictException(new Refusal("meeting.cost.refused.stale"));
        }
        if (found == null) {
            statements.save(new CostStatement(meeting.id(), command.cost(), remark, actor, now));
        } else {
            found.correct(command.cost(), remark, actor, now);
        }
    }

    public void close(MeetingId id, CloseMeeting command, Actor actor) {
        var meeting = access.opened(id, MeetingAction.CLOSE, command.version(), actor);
        access.require(policy.refusal(actor, meeting), meeting, "CLOSE", actor);
        var problems = checklist.of(meeting).problems();
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        meeting.step(MeetingAction.CLOSE, publication.time().now());
        publication
                .announcer()
                .moved(
                        meeting,
                        "CLOSE",
                        actor,
                        Map.of(),
                        Set.of(meeting.origin().creatorId()));
        publication.announcer().index(meeting);
    }
}
