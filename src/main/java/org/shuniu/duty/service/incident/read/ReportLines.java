package org.shuniu.duty.service.incident.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.report.IncidentReport;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.domain.incident.report.ReportDelivery;
import org.shuniu.duty.domain.incident.report.ReportDeliveryRepository;
import org.springframework.stereotype.Component;

/** Reports of an incident: its own with their receipts, and those that lower rooms have sent, signed. */
@Component("incidentReportLines")
class ReportLines {
    private final IncidentReportRepository reports;
    private final ReportDeliveryRepository deliveries;

    ReportLines(IncidentReportRepository reports, ReportDeliveryRepository deliveries) {
        this.reports = reports;
        this.deliveries = deliveries;
    }

    record Arrived(List<ReportLine> lines, long waiting) {}

    /** Those of merged incidents stand here, too, sent or arrived. */
    Arrived arrived(Incident incident, List<IncidentView.Source> sources) {
        var file = Stream.concat(Stream.of(incident.id()), sources.stream().map(IncidentView.Source::id))
                .toList();
        var own = reports.findByIncidentIdInOrderById(file);
        Map<Long, ReportDelivery> sent =
                deliveries
                        .findByReportIdInOrderById(
                                own.stream().map(IncidentReport::id).toList())
                        .stream()
                        .collect(Collectors.toMap(ReportDelivery::reportId, Function.identity(), (one, two) -> one));
        var lines = new ArrayList<ReportLine>();
        own.forEach(report -> lines.add(line(report, report.incidentId(), null, sent.get(report.id()))));
        var incoming = deliveries.findByIncidentIdInOrderById(file);
        Map<Long, IncidentReport> papers =
                reports
                        .findAllById(
                                incoming.stream().map(ReportDelivery::reportId).toList())
                        .stream()
                        .collect(Collectors.toMap(IncidentReport::id, Function.identity()));
        incoming.forEach(delivery -> {
            var paper = papers.get(delivery.reportId());
            if (paper != null) {
                lines.add(line(paper, delivery.incidentId(), delivery.fromRoom(), delivery));
            }
        });
        long waiting = incoming.stream()
                .filter(delivery -> delivery.incidentId() == incident.id() && delivery.receiptedAt() == null)
                .count();
        return new Arrived(List.copyOf(lines), waiting);
    }

    private static ReportLine line(
            IncidentReport report, long incidentId, @Nullable String from, @Nullable ReportDelivery delivery) {
        var sent = report.sent();
        // @formatter:off
        return new ReportLine(report.id(), incidentId, report.kind(), report.channel(), report.number(), report.status(),
                report.wording().title(), report.wording().addressee(), report.writerName(), report.signerName(),
                sent.at(), sent.minutes(), sent.inTime(), sent.enteredLate(), from,
                delivery == null ? null : delivery.receiverName(), delivery == null ? null : delivery.receiptedAt());
        // @formatter:on
    }
}
