package org.shuniu.supervision.service.report;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.domain.report.ReportOpinion;
import org.shuniu.supervision.domain.report.ReportOpinionRepository;
import org.shuniu.supervision.domain.report.ReportReaders;
import org.shuniu.supervision.domain.report.SupervisionReport;
import org.springframework.stereotype.Component;

/** Builds what the page shows from what is kept. */
@Component
class ReportViews {
    private final ReportPolicy policy;
    private final ReportOpinionRepository opinions;
    private final ReportReaders readers;

    ReportViews(ReportPolicy policy, ReportOpinionRepository opinions, ReportReaders readers) {
        this.policy = policy;
        this.opinions = opinions;
        this.readers = readers;
    }

    boolean drafts(Actor actor) {
        return policy.refusalToDraft(actor).isEmpty();
    }

    ReportView of(SupervisionReport report, Actor actor) {
        var content = report.content();
        var number = report.number();
        boolean office = policy.readsFigures(actor, report);
        return new ReportView(
                report.id(),
                report.version(),
                report.kind(),
                number == null ? null : number.text(),
                report.status(),
                content.from(),
                content.to(),
                content.title(),
                content.body().lines().toList(),
                content.figuresAt(),
                office ? Frozen.read(content.figures()) : null,
                signatures(report),
                office ? said(report) : List.of(),
                office ? readers.of(report.id()) : List.of(),
                steps(report, actor));
    }

    private static ReportView.Signatures signatures(SupervisionReport report) {
        return new ReportView.Signatures(
                report.origin().organName(),
                report.origin().drafterName(),
                report.reviewerName(),
                report.signerName(),
                report.signedOn(),
                report.distributedOn());
    }

    private List<ReportView.Said> said(SupervisionReport report) {
        return opinions.findByReportIdOrderById(report.id()).stream()
                .map(ReportViews::said)
                .toList();
    }

    private static ReportView.Said said(ReportOpinion opinion) {
        var by = opinion.by();
        return new ReportView.Said(opinion.action(), opinion.words(), by.signature(), by.unitName(), by.at());
    }

    private List<ReportView.Step> steps(SupervisionReport report, Actor actor) {
        return ReportAction.openFrom(report.status()).stream()
                .map(action -> {
                    var reason = policy.refusal(actor, report, action).orElse(null);
                    return new ReportView.Step(action, action.noun(), reason == null, reason);
                })
                .toList();
    }
}
