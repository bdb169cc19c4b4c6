package org.shuniu.supervision.service.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.search.SearchIndex;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.ReportMoved;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.domain.report.ReportOpinion;
import org.shuniu.supervision.domain.report.ReportOpinionRepository;
import org.shuniu.supervision.domain.report.SupervisionReport;
import org.shuniu.supervision.service.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each step within the change: its opinion, who may know, who is told, what search finds. */
@Component
class ReportBook {
    private final ReportOpinionRepository opinions;
    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final Grants grants;
    private final Units units;
    private final OfficeTime time;

    ReportBook(
            ReportOpinionRepository opinions,
            ApplicationEventPublisher events,
            SearchIndex search,
            Grants grants,
            Units units,
            OfficeTime time) {
        this.opinions = opinions;
        this.events = events;
        this.search = search;
        this.grants = grants;
        this.units = units;
        this.time = time;
    }

    By by(Actor actor) {
        return By.of(actor, time.now());
    }

    void opinion(SupervisionReport report, ReportAction action, @Nullable String words, By by) {
        String kept = words == null || words.isBlank() ? null : words.strip();
        opinions.save(new ReportOpinion(report.id(), action, kept, by));
    }

    void moved(SupervisionReport report, String step, Actor actor, Set<Long> audience) {
        var id = new ReportId(report.id());
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        events.publishEvent(new ReportMoved(
                ReportMoved.newKey(id),
                id,
                step,
                report.content().title(),
                actor,
                time.now(),
                Map.of("kind", report.kind().name()),
                told));
        index(report);
    }

    private void index(SupervisionReport report) {
        var id = new ReportId(report.id());
        var number = report.number();
        search.put(
                id.subject(),
                report.content().title(),
                number == null ? null : number.text(),
                report.content().body(),
                report.origin().createdOn(),
                id.link());
    }

    void grant(SupervisionReport report, List<String> principals) {
        grants.grant(new ReportId(report.id()).subject(), report.origin().createdOn(), principals);
    }

    Set<Long> drafter(SupervisionReport report) {
        return Set.of(report.origin().drafterId());
    }

    Set<Long> heads(SupervisionReport report) {
        return holders(report.origin().organId(), Role.SUPERVISION_HEAD);
    }

    Set<Long> signers(SupervisionReport report) {
        var told = new HashSet<>(holders(report.origin().organId(), Role.LEADER, Role.PRINCIPAL));
        told.addAll(holders(report.origin().governmentId(), Role.LEADER, Role.PRINCIPAL));
        return told;
    }

    private Set<Long> holders(long organId, Role... roles) {
        var told = new HashSet<Long>();
        for (Role role : roles) {
            units.holders(role, organId).stream().map(PostCard::personId).forEach(told::add);
        }
        return told;
    }
}
