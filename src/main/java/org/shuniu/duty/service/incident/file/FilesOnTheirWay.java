package org.shuniu.duty.service.incident.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.report.IncidentReport;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.domain.incident.report.ReportDelivery;
import org.shuniu.duty.domain.incident.report.ReportDeliveryRepository;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** Files go up with the report that is signed after them, once, and stay in both rooms from then on (DUTY-15). */
@Component("incidentFilesOnTheirWay")
public class FilesOnTheirWay {
    private final FileStore files;
    private final IncidentRepository incidents;
    private final IncidentReportRepository reports;
    private final ReportDeliveryRepository deliveries;

    FilesOnTheirWay(
            FileStore files,
            IncidentRepository incidents,
            IncidentReportRepository reports,
            ReportDeliveryRepository deliveries) {
        this.files = files;
        this.incidents = incidents;
        this.reports = reports;
        this.deliveries = deliveries;
    }

    /** Those that the room above has not yet, the merged reports' included; answers their names. */
    public List<String> carry(Incident lower, Incident upper, Actor actor) {
        var known = contents(upper.incidentId());
        var fresh = file(lower).stream()
                .flatMap(id -> files.of(id.subject()).stream()
                        .filter(file -> known.add(file.sha256()))
                        .map(file -> files.pass(
                                id.subject(), file.id(), upper.incidentId().subject(), actor)))
                .toList();
        return fresh.stream().map(StoredFile::name).toList();
    }

    /** Contents that this incident shares with the room below or above. */
    Set<String> shared(Incident incident) {
        Long lower = incident.origin().lowerIncidentId();
        var below = lower == null ? Stream.<Incident>empty() : incidents.findById(lower).stream();
        var own = reports.findByIncidentIdOrderById(incident.id()).stream()
                .map(IncidentReport::id)
                .toList();
        var above = deliveries.findByReportIdInOrderById(own).stream()
                .map(ReportDelivery::incidentId)
                .distinct()
                .map(IncidentId::new);
        return Stream.concat(below.flatMap(one -> file(one).stream()), above)
                .flatMap(id -> contents(id).stream())
                .collect(Collectors.toSet());
    }

    /** The incident and those merged into it. */
    private List<IncidentId> file(Incident incident) {
        return Stream.concat(
                        Stream.of(incident.incidentId()),
                        incidents.findByMergedIntoIdOrderById(incident.id()).stream()
                                .map(Incident::incidentId))
                .toList();
    }

    private Set<String> contents(IncidentId id) {
        return files.of(id.subject()).stream()
                .map(StoredFile::sha256)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
