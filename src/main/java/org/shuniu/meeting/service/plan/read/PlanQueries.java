package org.shuniu.meeting.service.plan.read;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingPlanId;
import org.shuniu.meeting.domain.plan.MeetingPlan;
import org.shuniu.meeting.domain.plan.PlanAction;
import org.shuniu.meeting.domain.plan.PlanItemRepository;
import org.shuniu.meeting.service.plan.PlanAccess;
import org.shuniu.meeting.service.plan.PlanDeadline;
import org.shuniu.meeting.service.plan.PlanPolicy;
import org.shuniu.meeting.service.plan.command.DraftPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Annual plans that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class PlanQueries {
    private static final int MORE_ROWS = 4;

    private final PlanAccess access;
    private final PlanPolicy policy;
    private final PlanItemRepository items;
    private final PlanDeadline deadline;
    private final PlanDuplicates duplicates;
    private final OfficeTime time;

    PlanQueries(
            PlanAccess access,
            PlanPolicy policy,
            PlanItemRepository items,
            PlanDeadline deadline,
            PlanDuplicates duplicates,
            OfficeTime time) {
        this.access = access;
        this.policy = policy;
        this.items = items;
        this.deadline = deadline;
        this.duplicates = duplicates;
        this.time = time;
    }

    public void requireDrafter(Actor actor) {
        access.requireDrafter(actor);
    }

    /** Next year's, with empty rows. */
    public DraftPlan blank() {
        return DraftPlan.of(time.today().getYear() + 1, List.of(), MORE_ROWS, 0);
    }

    public DraftPlan form(MeetingPlanId id, Actor actor) {
        var plan = access.openedNow(id, PlanAction.EDIT, actor);
        return DraftPlan.of(plan.year(), items.findByPlanIdOrderByPosition(plan.id()), MORE_ROWS, plan.version());
    }

    public PlanView view(MeetingPlanId id, Actor actor) {
        return view(access.seen(id, actor), actor);
    }

    /** Refuses the form of a step to whom the step is refused. */
    public PlanView forStep(MeetingPlanId id, PlanAction action, Actor actor) {
        return view(access.openedNow(id, action, actor), actor);
    }

    private PlanView view(MeetingPlan plan, Actor actor) {
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.organName(),
                plan.year(),
                plan.status(),
                deadline.of(plan.year()),
                plan.submittedAt(),
                plan.submittedBy(),
                plan.lateDays(),
                plan.returned(),
                plan.approvedBy(),
                plan.approvedOn(),
                plan.issuedOn(),
                rows(plan, actor),
                PlanAction.openFrom(plan.status()).stream()
                        .map(action -> new PlanView.Step(
                                action, policy.refusal(actor, plan, action).orElse(null)))
                        .toList());
    }

    /** Rows of other units are shown beside them to the office only. */
    private List<PlanView.Row> rows(MeetingPlan plan, Actor actor) {
        var others = policy.consolidates(actor, plan.governmentId())
                ? duplicates.rows(plan.governmentId(), plan.year())
                : List.<PlanDuplicates.Row>of();
        return items.findByPlanIdOrderByPosition(plan.id()).stream()
                .map(item -> new PlanView.Row(
                        item.id(),
                        item.row(),
                        item.verdict(),
                        item.reason(),
                        duplicates.like(plan.id(), item.row().title(), others)))
                .toList();
    }
}
