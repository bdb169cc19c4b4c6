package org.shuniu.duty.service.incident.life;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Account;
import org.shuniu.duty.domain.incident.Course;
import org.shuniu.duty.domain.incident.FiguresEntry;
import org.shuniu.duty.domain.incident.FiguresEntryRepository;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.duty.service.incident.clock.ClockWatch;
import org.shuniu.duty.service.incident.clock.LateWatch;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what becomes known: facts with a line for each change, figures with their history. */
@Service("incidentFactsService")
@Transactional
public class FactsService {
    private final IncidentAccess access;
    private final IncidentReader reader;
    private final FiguresEntryRepository history;
    private final GradingService gradings;
    private final IncidentBook book;
    private final Watches watches;

    FactsService(
            IncidentAccess access,
            IncidentReader reader,
            FiguresEntryRepository history,
            GradingService gradings,
            IncidentBook book,
            Watches watches) {
        this.access = access;
        this.reader = reader;
        this.history = history;
        this.gradings = gradings;
        this.book = book;
        this.watches = watches;
    }

    /** What follows from new facts. */
    @org.springframework.stereotype.Component("incidentFactsWatches")
    record Watches(LateWatch late, ClockWatch clocks) {}

    public void state(IncidentId id, StateFacts command, Actor actor) {
        var incident = access.opened(id, IncidentAction.STATE, Objects.requireNonNull(command.version()), actor);
        var account = reader.account(command, incident, actor);
        var course = reader.course(command, actor);
        var changes = changes(incident, account, course);
        incident.state(account, course, book.now());
        changes.forEach((fact, words) -> book.line(incident, "FACT_" + fact, words, actor));
        if (!changes.isEmpty()) {
            book.moved(incident, "STATE", actor, Set.of(), Map.of("facts", String.join(",", changes.keySet())));
        }
        watches.late().look(incident);
        watches.clocks().restated(incident, actor);
    }

    private static Map<String, @Nullable String> changes(Incident incident, Account account, Course course) {
        var was = incident.account();
        var went = incident.course();
        var changes = new LinkedHashMap<String, @Nullable String>();
        changed(changes, "HAPPENED_AT", minute(was), minute(account));
        changed(changes, "PLACE", was.place(), account.place());
        changed(changes, "SOURCE", was.source(), account.source());
        changed(changes, "WHAT", was.what(), account.what());
        changed(changes, "SCOPE", went.scope(), course.scope());
        changed(changes, "TREND", went.trend(), course.trend());
        changed(changes, "MEASURES", went.measures(), course.measures());
        changed(changes, "LEADERS", went.leaders(), course.leaders());
        changed(changes, "REQUESTS", went.requests(), course.requests());
        changed(changes, "CAUSE", went.cause(), course.cause());
        if (was.shortWindow() != account.shortWindow()) {
            changes.put(account.shortWindow() ? "WINDOW_SHORT" : "WINDOW_LONG", null);
        }
        if (was.category() != account.category() || was.nature() != account.nature()) {
            changes.put("NATURE", null);
        }
        return changes;
    }

    private static @Nullable String minute(Account account) {
        var happened = account.happenedAt();
        return happened == null ? null : OfficeTime.field(happened).replace('T', ' ');
    }

    private static void changed(
            Map<String, @Nullable String> changes, String fact, @Nullable String was, @Nullable String now) {
        if (!Objects.equals(was, now)) {
            changes.put(fact, now);
        }
    }

    /** A figure that goes down needs a reason; a level may follow within the statutory window. */
    public void count(IncidentId id, CountFigures command, Actor actor) {
        var incident = access.opened(id, IncidentAction.STATE, Objects.requireNonNull(command.version()), actor);
        var known = command.figures();
        String reason = IncidentReader.known(command.reason());
        if (known.equals(incident.figures())) {
            throw new InvalidException(new Refusal("incident.figures.same"));
        }
        if (known.isBelow(incident.figures()) && reason == null) {
            throw new InvalidException(new Refusal("incident.figures.reason").at("reason"));
        }
        reader.requireUnmarked(command, actor);
        history.save(
                new FiguresEntry(incident.id(), known, IncidentReader.known(command.source()), reason, book.by(actor)));
        incident.count(known, book.now());
        book.line(incident, "COUNT", reason, actor);
        book.moved(incident, "COUNT", actor, Set.of(), facts(command));
        gradings.follow(incident, actor);
    }

    private static Map<String, String> facts(CountFigures command) {
        return Map.of("dead", String.valueOf(command.dead()), "badlyInjured", String.valueOf(command.badlyInjured()));
    }
}
