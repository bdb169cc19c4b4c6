package org.shuniu.duty.service.incident.handling;

import java.time.Instant;
import java.util.List;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.record.Dispatch;
import org.shuniu.duty.domain.incident.record.DispatchRepository;
import org.shuniu.duty.domain.incident.record.IncidentTask;
import org.shuniu.duty.domain.incident.record.IncidentTaskRepository;
import org.shuniu.duty.domain.incident.record.LeaderInstruction;
import org.shuniu.duty.domain.incident.record.LeaderInstructionRepository;
import org.shuniu.duty.service.StandingIn;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentPolicy;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls, instructions and tasks of an event. */
@Service("incidentHandlingQueries")
@Transactional(readOnly = true)
public class HandlingQueries {
    private final IncidentAccess access;
    private final IncidentPolicy policy;
    private final MergeService merges;
    private final Kept kept;
    private final OfficeTime time;

    HandlingQueries(IncidentAccess access, IncidentPolicy policy, MergeService merges, Kept kept, OfficeTime time) {
        this.access = access;
        this.policy = policy;
        this.merges = merges;
        this.kept = kept;
        this.time = time;
    }

    /** Where they are kept. */
    @org.springframework.stereotype.Component("incidentHandlingKept")
    record Kept(
            DispatchRepository dispatches, LeaderInstructionRepository instructions, IncidentTaskRepository tasks) {}

    public HandlingView view(IncidentId id, Actor actor) {
        var incident = access.seen(id, actor);
        boolean staff = policy.duty(actor, incident, IncidentAction.HANDLE).isEmpty();
        var file = merges.file(incident);
        return new HandlingView(
                kept.dispatches().findByIncidentIdInOrderByCalledAtAscIdAsc(file).stream()
                        .map(call -> call(call, staff && isHere(call.incidentId(), incident)))
                        .toList(),
                kept.instructions().findByIncidentIdInOrderByGivenAtAscIdAsc(file).stream()
                        .map(order -> order(order, staff && isHere(order.incidentId(), incident)))
                        .toList(),
                tasks(incident, file, staff, actor));
    }

    private static boolean isHere(long incidentId, Incident incident) {
        return incidentId == incident.id();
    }

    private static HandlingView.Call call(Dispatch call, boolean may) {
        // @formatter:off
        return new HandlingView.Call(call.id(), call.called(), call.calledAt(), call.asked(), call.answer(),
                call.answeredAt(), call.by().signature(), may && call.answer() == null);
        // @formatter:on
    }

    private static HandlingView.Order order(LeaderInstruction order, boolean may) {
        // @formatter:off
        return new HandlingView.Order(order.id(), order.leader(), order.means(), order.words(), order.givenAt(),
                order.readBackAt(), order.by().signature(), may && order.isToReadBack());
        // @formatter:on
    }

    private List<HandlingView.Duty> tasks(Incident incident, List<Long> file, boolean staff, Actor actor) {
        Instant now = time.now();
        boolean appends = policy.duty(actor, incident, IncidentAction.APPEND).isEmpty();
        return kept.tasks().findByIncidentIdInOrderByDueAtAscIdAsc(file).stream()
                .map(task -> {
                    boolean mine = StandingIn.isOrStandsFor(actor, task.doer().personId()) && appends;
                    boolean here = isHere(task.incidentId(), incident);
                    return task(task, here && (staff || mine), now);
                })
                .toList();
    }

    private static HandlingView.Duty task(IncidentTask task, boolean may, Instant now) {
        // @formatter:off
        return new HandlingView.Duty(task.id(), task.task(), task.doer().name(), task.doer().unit(), task.dueAt(),
                task.result(), task.finishedAt(), task.isLate(now), may && task.finishedAt() == null);
        // @formatter:on
    }
}
