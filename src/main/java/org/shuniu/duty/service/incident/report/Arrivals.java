package org.shuniu.duty.service.incident.report;

import java.time.Instant;
import org.shuniu.duty.domain.incident.Account;
import org.shuniu.duty.domain.incident.FiguresEntry;
import org.shuniu.duty.domain.incident.FiguresEntryRepository;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.IncidentStatus;
import org.shuniu.duty.domain.incident.Origin;
import org.shuniu.duty.domain.incident.report.IncidentReport;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.duty.service.incident.IncidentSettings;
import org.shuniu.duty.service.incident.life.GradingService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** The record of a lower room's incident in the room above: only what was signed, received when it arrived. */
@Component("incidentArrivals")
class Arrivals {
    private final IncidentRepository incidents;
    private final FiguresEntryRepository figures;
    private final IncidentBook book;
    private final IncidentSettings settings;
    private final GradingService gradings;

    Arrivals(
            IncidentRepository incidents,
            FiguresEntryRepository figures,
            IncidentBook book,
            IncidentSettings settings,
            GradingService gradings) {
        this.incidents = incidents;
        this.figures = figures;
        this.book = book;
        this.settings = settings;
        this.gradings = gradings;
    }

    /** Where it has arrived, and whether its gravity has rung already. */
    record Arrived(Incident upper, boolean rung) {}

    /** The one of earlier reports, or a new one; what is told is counted and graded in the file that it is in. */
    Arrived incident(Incident lower, IncidentReport report, Deliveries.Way way, Instant now, Actor actor) {
        var known =
                incidents.findByOriginRoomIdAndOriginLowerIncidentId(way.to().id(), lower.id());
        var upper = known.orElseGet(() -> created(lower, way, now));
        var main =
                upper.mergedInto().flatMap(id -> incidents.findById(id.value())).orElse(upper);
        if (main.status() == IncidentStatus.ARCHIVED) {
            main.reopen(now);
            book.line(main, "REOPEN", report.wording().title(), IncidentBook.NOBODY);
        }
        boolean counted = adopt(main, report, way, actor);
        boolean rung =
                gradings.arrived(main, lower.grade(), counted, report.wording().title());
        return new Arrived(upper, rung);
    }

    private Incident created(Incident lower, Deliveries.Way way, Instant now) {
        var from = way.from();
        var to = way.to();
        // @formatter:off
        var origin = new Origin(to.id(), to.name(), to.organId(), to.organName(), IncidentBook.NOBODY.personId(),
                from.name(), now, OfficeTime.day(now), false, from.id(), from.name(), lower.id());
        var said = lower.account();
        var account = new Account(said.title(), said.what(), said.place(), from.name(), said.category(), said.nature(),
                said.shortWindow(), now, said.happenedAt());
        // @formatter:on
        var level = lower.grade().level();
        var incident =
                incidents.save(new Incident(origin, account, lower.course(), lower.grade(), settings.limits(level)));
        book.open(incident);
        return incident;
    }

    /**
     * Signed figures are counted here, too. A lower one corrects what the same room had told, for the reason that the
     * report is; what was counted here or heard elsewhere is not lowered by it, and the story says so.
     */
    private boolean adopt(Incident upper, IncidentReport report, Deliveries.Way way, Actor actor) {
        var signed = report.known().figures();
        String title = report.wording().title();
        boolean lower = signed.isBelow(upper.figures());
        boolean kept = lower && !isTold(upper, way.from().name());
        var counted = kept ? signed.atLeast(upper.figures()) : signed;
        if (kept) {
            book.line(upper, "KEPT", title, IncidentBook.NOBODY);
        }
        if (counted.equals(upper.figures())) {
            return false;
        }
        String reason = lower && !kept ? title : null;
        figures.save(new FiguresEntry(upper.id(), counted, way.from().name(), reason, book.by(actor)));
        upper.count(counted, book.now());
        return true;
    }

    /** The figures that stand here are what this room told last. */
    private boolean isTold(Incident upper, String room) {
        var history = figures.findByIncidentIdOrderById(upper.id());
        return !history.isEmpty() && room.equals(history.get(history.size() - 1).source());
    }
}
