package org.shuniu.meeting.service.plan;

import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.meeting.MeetingPlanId;
import org.shuniu.meeting.domain.plan.MeetingPlan;
import org.shuniu.meeting.domain.plan.MeetingPlanRepository;
import org.shuniu.meeting.domain.plan.PlanAction;
import org.shuniu.meeting.domain.plan.PlanItem;
import org.shuniu.meeting.domain.plan.PlanItemRepository;
import org.shuniu.meeting.domain.plan.PlanReturn;
import org.shuniu.meeting.domain.plan.PlanRow;
import org.shuniu.meeting.domain.plan.RowVerdict;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.plan.command.DraftPlan;
import org.shuniu.meeting.service.plan.command.JudgePlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The annual plan from its draft to its issue. */
@Service
@Transactional
public class PlanService {
    private final MeetingPlanRepository plans;
    private final PlanItemRepository items;
    private final PlanAccess access;
    private final PlanReader reader;
    private final PlanDeadline deadline;
    private final PlanBook book;

    PlanService(
            MeetingPlanRepository plans,
            PlanItemRepository items,
            PlanAccess access,
            PlanReader reader,
            PlanDeadline deadline,
            PlanBook book) {
        this.plans = plans;
        this.items = items;
        this.access = access;
        this.reader = reader;
        this.deadline = deadline;
        this.book = book;
    }

    /** One plan of a unit for a year. */
    public MeetingPlanId draft(DraftPlan command, Actor actor) {
        access.requireDrafter(actor);
        var rows = reader.rows(command, actor);
        if (plans.findByOrganIdAndYear(actor.organId(), command.year()).isPresent()) {
            throw new InvalidException(new Refusal("meeting.plan.year.taken").at("year"));
        }
        long government = book.people().government(actor.organId());
        var plan = plans.saveAndFlush(
                new MeetingPlan(actor, government, command.year(), book.time().now()));
        keep(plan, rows);
        book.toUnit(plan, actor);
        book.moved(plan, "DRAFT", actor, Set.of());
        return plan.planId();
    }

    public void edit(MeetingPlanId id, DraftPlan command, Actor actor) {
        var plan = access.opened(id, PlanAction.EDIT, command.version(), actor);
        var rows = reader.rows(command, actor);
        plan.edit(book.time().now());
        items.deleteAll(items.findByPlanIdOrderByPosition(plan.id()));
        items.flush();
        keep(plan, rows);
        book.moved(plan, PlanAction.EDIT.name(), actor, Set.of());
    }

    private void keep(MeetingPlan plan, List<PlanRow> rows) {
        for (int place = 0; place < rows.size(); place++) {
            items.save(new PlanItem(plan.id(), place, rows.get(place)));
        }
    }

    /** 报送: late ones are taken, too, with the days they are late (MTG-03). */
    public void submit(MeetingPlanId id, TakeStep command, Actor actor) {
        var plan = access.opened(id, PlanAction.SUBMIT, command.version(), actor);
        if (items.findByPlanIdOrderByPosition(plan.id()).isEmpty()) {
            throw new InvalidException(new Refusal("meeting.plan.rows.required"));
        }
        var time = book.time();
        var first = plan.firstSubmittedOn(time.today());
        plan.submit(actor.signature(), deadline.lateDays(plan.year(), first), time.now());
        book.toOffice(plan);
        book.moved(plan, PlanAction.SUBMIT.name(), actor, book.officers(plan));
    }

    /** 退回, with the reason that the unit is told. */
    public void sendBack(MeetingPlanId id, TakeStep command, Actor actor) {
        var plan = access.opened(id, PlanAction.SEND_BACK, command.version(), actor);
        var time = book.time();
        var returned = new PlanReturn(reader.reason(command, actor), actor.signature(), time.today());
        plan.sendBack(returned, time.now());
        book.returned(plan, returned, actor);
    }

    /** 汇总: accepted rows stand, struck ones have a reason. */
    public void judge(MeetingPlanId id, JudgePlan command, Actor actor) {
        var plan = access.opened(id, PlanAction.JUDGE, command.version(), actor);
        reader.judge(items.findByPlanIdOrderByPosition(plan.id()), command, actor);
        plan.judge(book.time().now());
        book.moved(plan, PlanAction.JUDGE.name(), actor, Set.of());
    }

    /** 审定: every row has been judged. */
    public void approve(MeetingPlanId id, TakeStep command, Actor actor) {
        var plan = access.opened(id, PlanAction.APPROVE, command.version(), actor);
        boolean pending = items.findByPlanIdOrderByPosition(plan.id()).stream()
                .anyMatch(item -> item.verdict() == RowVerdict.PENDING);
        if (pending) {
            throw new InvalidException(new Refusal("meeting.plan.rows.pending"));
        }
        plan.approve(actor.signature(), book.time().now());
        book.moved(plan, PlanAction.APPROVE.name(), actor, book.officers(plan));
    }

    /** 下达: the whole unit may read what it may hold. */
    public void issue(MeetingPlanId id, TakeStep command, Actor actor) {
        var plan = access.opened(id, PlanAction.ISSUE, command.version(), actor);
        plan.issue(book.time().now());
        book.toOrgan(plan);
        book.moved(plan, PlanAction.ISSUE.name(), actor, book.unit(plan));
    }
}
