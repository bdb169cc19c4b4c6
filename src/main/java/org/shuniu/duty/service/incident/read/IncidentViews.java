package org.shuniu.duty.service.incident.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.ClockKind;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.record.Merge;
import org.shuniu.duty.domain.incident.report.Breaches;
import org.shuniu.duty.service.incident.IncidentPolicy;
import org.shuniu.duty.service.incident.ThresholdTable;
import org.shuniu.duty.service.incident.clock.FollowUps;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Builds what the page shows from what is kept. */
@Component
class IncidentViews {
    private final IncidentRecords records;
    private final ReportLines reports;
    private final IncidentPolicy policy;
    private final ThresholdTable table;
    private final FollowUps followUps;
    private final OfficeTime time;

    IncidentViews(
            IncidentRecords records,
            ReportLines reports,
            IncidentPolicy policy,
            ThresholdTable table,
            FollowUps followUps,
            OfficeTime time) {
        this.followUps = followUps;
        this.records = records;
        this.reports = reports;
        this.policy = policy;
        this.table = table;
        this.time = time;
    }

    IncidentView of(Incident incident, Actor actor) {
        var sources = sources(incident);
        var arrived = reports.arrived(incident, sources);
        return new IncidentView(
                incident.id(),
                incident.version(),
                incident.status(),
                incident.origin(),
                incident.account(),
                incident.course(),
                incident.figures(),
                incident.grade(),
                table.propose(incident.figures()),
                incident.limits(),
                incident.windowEnds(),
                clocks(incident),
                followUps.dueAt(incident).orElse(null),
                history(incident),
                gradings(incident),
                arrived.lines(),
                sources,
                incident.mergedInto().map(IncidentId::value).orElse(null),
                arrived.waiting(),
                steps(incident, actor));
    }

    private List<ClockLine> clocks(Incident incident) {
        Set<ClockKind> broken = records.breaches().of(incident.id()).stream()
                .map(Breaches.Breach::clock)
                .collect(Collectors.toSet());
        var now = time.now();
        return Arrays.stream(ClockKind.values())
                .map(kind -> ClockLine.of(incident, kind, broken.contains(kind), now))
                .toList();
    }

    private List<IncidentView.Counted> history(Incident incident) {
        return records.figures().findByIncidentIdOrderById(incident.id()).stream()
                .map(entry -> new IncidentView.Counted(entry.figures(), entry.source(), entry.reason(), entry.by()))
                .toList();
    }

    private List<IncidentView.Graded> gradings(Incident incident) {
        return records.gradings().findByIncidentIdOrderById(incident.id()).stream()
                .map(grading -> new IncidentView.Graded(grading.decision(), grading.by()))
                .toList();
    }

    private List<IncidentView.Source> sources(Incident incident) {
        Map<Long, Merge> merges = records.merges().findByIncidentIdOrderById(incident.id()).stream()
                .collect(Collectors.toMap(Merge::mergedId, Function.identity()));
        return records.incidents().findAllById(merges.keySet()).stream()
                .map(other -> new IncidentView.Source(
                        other.id(),
                        other.title(),
                        other.account().source(),
                        other.account().receivedAt(),
                        other.account().happenedAt(),
                        Objects.requireNonNull(merges.get(other.id())).reason()))
                .toList();
    }

    private List<StepLine> steps(Incident incident, Actor actor) {
        return IncidentAction.openFrom(incident.status()).stream()
                .filter(action -> !action.isByArrival())
                .map(action -> {
                    var reason = policy.refusal(actor, incident, action).orElse(null);
                    return new StepLine(action.name(), action.noun(), reason == null, reason);
                })
                .toList();
    }
}
