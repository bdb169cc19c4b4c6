package org.shuniu.supervision.service.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.shuniu.audit.Trail;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.domain.report.ReportReaders;
import org.shuniu.supervision.domain.report.SupervisionReport;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends signed reports to their readers and notes who has opened them (SUP-10: recorded reading). */
@Service
@Transactional
public class DistributionService {
    private static final List<Role> LEADERS = List.of(Role.PRINCIPAL, Role.LEADER, Role.SECRETARY);

    private final ReportAccess access;
    private final ReportReaders readers;
    private final ReportBook book;
    private final Units units;
    private final Trail trail;
    private final OfficeTime time;

    DistributionService(
            ReportAccess access, ReportReaders readers, ReportBook book, Units units, Trail trail, OfficeTime time) {
        this.access = access;
        this.readers = readers;
        this.book = book;
        this.units = units;
        this.trail = trail;
        this.time = time;
    }

    public void distribute(ReportId id, DistributeReport command, Actor actor) {
        var report = access.opened(id, ReportAction.DISTRIBUTE, command.version(), actor);
        Map<Long, PostCard> open = byPerson(candidates(report));
        if (!open.keySet().containsAll(command.readers())) {
            throw new InvalidException(new Refusal("supervision.report.readers.unknown").at("readers"));
        }
        var by = book.by(actor);
        var added = new HashSet<Long>();
        command.readers().stream().distinct().sorted().map(open::get).forEach(post -> {
            var person = Objects.requireNonNull(post);
            if (readers.add(report.id(), person.personId(), person.personName(), person.unitName(), by.at())) {
                added.add(person.personId());
            }
        });
        if (added.isEmpty()) {
            throw new InvalidException(new Refusal("supervision.report.readers.already").at("readers"));
        }
        report.distribute(by, time.today());
        book.opinion(report, ReportAction.DISTRIBUTE, null, by);
        book.grant(report, added.stream().map(Principals::person).toList());
        book.moved(report, ReportAction.DISTRIBUTE.name(), actor, added);
    }

    /** Leaders of the government and its office, 督查室主任, and heads and liaisons of the units it tells of. */
    List<PostCard> candidates(SupervisionReport report) {
        var origin = report.origin();
        var found = new ArrayList<PostCard>();
        for (long organ : List.of(origin.governmentId(), origin.organId())) {
            LEADERS.forEach(role -> found.addAll(units.holders(role, organ)));
        }
        found.addAll(units.holders(Role.SUPERVISION_HEAD, origin.organId()));
        Frozen.read(report.content().figures()).figures().units().stream()
                .flatMap(line -> Stream.ofNullable(line.key()))
                .flatMap(key -> units.unit(Long.parseLong(key)).stream())
                .forEach(unit -> {
                    found.addAll(units.heads(unit));
                    found.addAll(units.liaisons(unit));
                });
        return List.copyOf(byPerson(found).values());
    }

    private static Map<Long, PostCard> byPerson(Collection<PostCard> posts) {
        var people = new LinkedHashMap<Long, PostCard>();
        posts.forEach(post -> people.putIfAbsent(post.personId(), post));
        return people;
    }

    /** A reader looks at it for the first time: the receipt. */
    public void opened(ReportId id, Actor actor) {
        access.seen(id, actor);
        if (readers.opened(id.value(), actor.personId(), time.now())) {
            trail.record(actor, "supervisionReport.READ", id.subject(), Map.of());
        }
    }
}
