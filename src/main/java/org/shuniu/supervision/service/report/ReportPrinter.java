package org.shuniu.supervision.service.report;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.layout.DocumentRenderer;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.WordRenderer;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportStatus;
import org.shuniu.supervision.domain.report.SupervisionReport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a report on the printed page: its kind as the red mark, its issue number below. */
@Service
@Transactional(readOnly = true)
public class ReportPrinter {
    private final ReportAccess access;
    private final DocumentRenderer pages;
    private final WordRenderer words;

    ReportPrinter(ReportAccess access, DocumentRenderer pages, WordRenderer words) {
        this.access = access;
        this.pages = pages;
        this.words = words;
    }

    public byte[] pdf(ReportId id, Actor actor) {
        return pages.render(page(access.seen(id, actor))).pdf();
    }

    public byte[] docx(ReportId id, Actor actor) {
        return words.render(page(access.seen(id, actor)));
    }

    static PrintedDocument page(SupervisionReport report) {
        var content = report.content();
        var number = report.number();
        boolean signed = report.status() == ReportStatus.SIGNED || report.status() == ReportStatus.DISTRIBUTED;
        String organ = report.origin().organName();
        return PrintedDocument.of(report.kind().mark(), content.title(), content.body())
                .number(number == null ? null : number.text())
                .signed(List.of(organ), report.signedOn())
                .printed(organ, report.distributedOn() == null ? report.signedOn() : report.distributedOn())
                .draft(!signed)
                .build();
    }
}
