package org.shuniu.supervision.service.report;

import static org.shuniu.kernel.access.Principals.person;
import static org.shuniu.kernel.access.Principals.role;

import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.domain.report.ReportOrigin;
import org.shuniu.supervision.domain.report.ReportSeries;
import org.shuniu.supervision.domain.report.SupervisionReport;
import org.shuniu.supervision.domain.report.SupervisionReportRepository;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A report from its draft to its signature: drafted, reviewed and signed by three persons. */
@Service
@Transactional
public class ReportService {
    private final SupervisionReportRepository reports;
    private final ReportAccess access;
    private final ReportWriter writer;
    private final ReportBook book;
    private final ReportSeries series;
    private final Origins origins;

    ReportService(
            SupervisionReportRepository reports,
            ReportAccess access,
            ReportWriter writer,
            ReportBook book,
            ReportSeries series,
            Origins origins) {
        this.reports = reports;
        this.access = access;
        this.writer = writer;
        this.book = book;
        this.series = series;
        this.origins = origins;
    }

    public ReportId draft(DraftReport command, Actor actor) {
        access.requireDrafter(actor);
        var matters = writer.matters(command, actor);
        var content = writer.write(command.kind(), command.from(), command.to(), matters, actor);
        var report = reports.save(new SupervisionReport(origins.of(actor), command.kind(), matters, content));
        long organ = actor.organId();
        book.grant(
                report,
                List.of(person(actor.personId()), role(Role.SUPERVISOR, organ), role(Role.SUPERVISION_HEAD, organ)));
        book.moved(report, "DRAFT", actor, Set.of());
        return new ReportId(report.id());
    }

    public void edit(ReportId id, EditReport command, Actor actor) {
        var report = access.opened(id, ReportAction.EDIT, command.version(), actor);
        access.requireUnmarked("title", command.title(), actor);
        access.requireUnmarked("body", command.body(), actor);
        report.edit(command.title().strip(), command.body().strip(), book.by(actor));
        book.moved(report, ReportAction.EDIT.name(), actor, Set.of());
    }

    /** Takes one of the steps that need no more than words. */
    public void take(ReportId id, ReportAction action, MoveReport command, Actor actor) {
        var report = access.opened(id, action, command.version(), actor);
        access.requireUnmarked("opinion", command.opinion(), actor);
        switch (action) {
            case RECOUNT -> recount(report, actor);
            case SUBMIT -> submit(report, command, actor);
            case APPROVE -> approve(report, command, actor);
            case SEND_BACK -> sendBack(report, command, actor);
            case SIGN -> sign(report, command, actor);
            case DISCARD -> discard(report, command, actor);
            case EDIT, DISTRIBUTE -> throw new IllegalArgumentException(action.name());
        }
    }

    private void recount(SupervisionReport report, Actor actor) {
        var content = report.content();
        report.recount(
                writer.write(report.kind(), content.from(), content.to(), report.matters(), actor), book.by(actor));
        book.moved(report, ReportAction.RECOUNT.name(), actor, Set.of());
    }

    private void submit(SupervisionReport report, MoveReport command, Actor actor) {
        var by = book.by(actor);
        report.submit(by);
        book.opinion(report, ReportAction.SUBMIT, command.opinion(), by);
        book.moved(report, ReportAction.SUBMIT.name(), actor, book.heads(report));
    }

    private void approve(SupervisionReport report, MoveReport command, Actor actor) {
        var by = book.by(actor);
        report.approve(by);
        book.opinion(report, ReportAction.APPROVE, command.opinion(), by);
        long organ = report.origin().organId();
        long government = report.origin().governmentId();
        book.grant(
                report,
                List.of(
                        role(Role.SECRETARY, organ),
                        role(Role.LEADER, organ),
                        role(Role.PRINCIPAL, organ),
                        role(Role.LEADER, government),
                        role(Role.PRINCIPAL, government)));
        book.moved(report, ReportAction.APPROVE.name(), actor, book.signers(report));
    }

    private void sendBack(SupervisionReport report, MoveReport command, Actor actor) {
        String words = command.opinion();
        if (words == null || words.isBlank()) {
            throw new InvalidException(new Refusal("supervision.report.opinion.required").at("opinion"));
        }
        var by = book.by(actor);
        report.sendBack(by);
        book.opinion(report, ReportAction.SEND_BACK, words, by);
        book.moved(report, ReportAction.SEND_BACK.name(), actor, book.drafter(report));
    }

    private void sign(SupervisionReport report, MoveReport command, Actor actor) {
        var by = book.by(actor);
        var today = origins.today();
        report.sign(by, today);
        book.opinion(report, ReportAction.SIGN, command.opinion(), by);
        report.number(series.take(report.origin().organId(), report.kind(), today.getYear()));
        book.moved(report, ReportAction.SIGN.name(), actor, book.drafter(report));
    }

    private void discard(SupervisionReport report, MoveReport command, Actor actor) {
        var by = book.by(actor);
        report.discard(by);
        book.opinion(report, ReportAction.DISCARD, command.opinion(), by);
        book.moved(report, ReportAction.DISCARD.name(), actor, book.drafter(report));
    }

    /** Whose report it is. */
    @org.springframework.stereotype.Component("reportOrigins")
    static class Origins {
        private final Units units;
        private final OfficeTime time;

        Origins(Units units, OfficeTime time) {
            this.units = units;
            this.time = time;
        }

        ReportOrigin of(Actor actor) {
            return new ReportOrigin(
                    actor.personId(),
                    actor.name(),
                    actor.organId(),
                    actor.organName(),
                    units.government(actor.organId()),
                    time.now(),
                    time.today());
        }

        java.time.LocalDate today() {
            return time.today();
        }
    }
}
