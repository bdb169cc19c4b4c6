package org.shuniu.duty.service.incident.report;

import java.util.List;
import java.util.Locale;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.report.IncidentReport;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.layout.DocumentRenderer;
import org.shuniu.layout.PrintedDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a report on the printed page (A4): the room's emergency information, signer and moment. */
@Service("incidentReportPrinter")
@Transactional(readOnly = true)
public class ReportPrinter {
    private final ReportAccess access;
    private final DocumentRenderer pages;
    private final MessageSource words;

    ReportPrinter(ReportAccess access, DocumentRenderer pages, MessageSource words) {
        this.access = access;
        this.pages = pages;
        this.words = words;
    }

    public byte[] pdf(IncidentId id, long reportId, Actor actor) {
        var opened = access.seen(id, reportId, actor);
        return pages.render(page(opened.incident(), opened.report())).pdf();
    }

    private PrintedDocument page(Incident incident, IncidentReport report) {
        var wording = report.wording();
        var at = report.sent().at();
        String room = report.incidentId() == incident.id()
                ? incident.origin().roomName()
                : String.valueOf(incident.origin().reportingRoom());
        String signer = report.signerName();
        var page = PrintedDocument.of(say("mark"), wording.title(), wording.body())
                .addressees(List.of(wording.addressee()))
                .signed(List.of(room), at == null ? null : OfficeTime.day(at))
                .draft(!report.status().isSent());
        return (signer == null || at == null
                        ? page
                        : page.note(say("signed", signer, OfficeTime.field(at).replace('T', ' '))))
                .build();
    }

    private String say(String key, Object... args) {
        return words.getMessage("incident.print." + key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
