package org.shuniu.duty.service.incident.handling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.record.Merge;
import org.shuniu.duty.domain.incident.record.MergeRepository;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several sources, one event: the merged reports keep their times and stand in the file of the first. */
@Service("incidentMergeService")
@Transactional
public class MergeService {
    private final IncidentAccess access;
    private final IncidentRepository incidents;
    private final MergeRepository merges;
    private final IncidentReportRepository reports;
    private final SecrecyGuard secrecy;
    private final IncidentBook book;

    MergeService(
            IncidentAccess access,
            IncidentRepository incidents,
            MergeRepository merges,
            IncidentReportRepository reports,
            SecrecyGuard secrecy,
            IncidentBook book) {
        this.access = access;
        this.incidents = incidents;
        this.merges = merges;
        this.reports = reports;
        this.secrecy = secrecy;
        this.book = book;
    }

    public void merge(IncidentId id, MergeIncidents command, Actor actor) {
        long otherId = Objects.requireNonNull(command.otherId());
        incidents.lockInOrder(List.of(id.value(), otherId));
        var main = access.opened(id, IncidentAction.MERGE, actor);
        secrecy.requireUnmarked("reason", command.reason(), actor);
        var other = other(main, new IncidentId(otherId), actor);
        String reason = Objects.requireNonNull(command.reason()).strip();
        var by = book.by(actor);
        other.mergeInto(main, by.at());
        merges.save(new Merge(main.id(), other.id(), reason, by));
        book.line(main, "MERGE", other.title() + "\n" + reason, actor);
        book.line(other, "MERGED", main.title(), actor);
        book.moved(main, "MERGE", actor, Set.of(), Map.of("merged", String.valueOf(other.id())));
        book.moved(
                other,
                "MERGED",
                actor,
                Set.of(other.origin().registrarId()),
                Map.of("into", String.valueOf(main.id())));
    }

    private Incident other(Incident main, IncidentId id, Actor actor) {
        if (id.value() == main.id()) {
            throw new InvalidException(new Refusal("incident.merge.itself").at("otherId"));
        }
        var other = access.opened(id, IncidentAction.MERGE, actor);
        boolean sameRoom = other.origin().roomId() == main.origin().roomId();
        if (!sameRoom || !incidents.findByMergedIntoIdOrderById(other.id()).isEmpty()) {
            throw new InvalidException(
                    new Refusal(sameRoom ? "incident.merge.isMain" : "incident.merge.otherRoom").at("otherId"));
        }
        requireNothingWritten(other);
        return other;
    }

    /** A report that somebody is writing would never be sent; it is signed or discarded first. */
    private void requireNothingWritten(Incident other) {
        reports.findOpen(other.id()).ifPresent(report -> {
            throw new InvalidException(new Refusal(
                            "incident.merge.reportOpen",
                            report.writerName(),
                            report.wording().title())
                    .at("otherId"));
        });
    }

    /** The incident and those in its file, the oldest first after it. */
    @Transactional(readOnly = true)
    public List<Long> file(Incident incident) {
        return Stream.concat(
                        Stream.of(incident.id()),
                        incidents.findByMergedIntoIdOrderById(incident.id()).stream()
                                .map(Incident::id))
                .toList();
    }
}
