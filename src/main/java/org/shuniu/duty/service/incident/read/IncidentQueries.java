package org.shuniu.duty.service.incident.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentPolicy;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Incidents that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class IncidentQueries {
    /** The clock that runs: of the call, and once somebody called, of the paper. */
    private static final Listing INCIDENTS = new Listing("""
            s.id, s.title, s.room_name, s.category, s.level, s.sensitive, s.status, s.received_at, s.entered_late,
                   case when not s.goes_up or s.merged_into_id is not null or s.written_at is not null
                             or s.status in ('FINISHED', 'ARCHIVED') then null
                        when s.phone_at is null then s.phone_due_at else s.written_due_at end as due_at,
                   s.merged_into_id is not null as merged,
                   (select count(*) from incident_delivery d
                    where d.incident_id = s.id and d.receipted_at is null) as waiting""", "incident s", "s.received_at desc, s.id desc");

    private final ListPages pages;
    private final JdbcClient jdbc;
    private final IncidentAccess access;
    private final IncidentPolicy policy;
    private final IncidentViews views;

    IncidentQueries(
            ListPages pages, JdbcClient jdbc, IncidentAccess access, IncidentPolicy policy, IncidentViews views) {
        this.pages = pages;
        this.jdbc = jdbc;
        this.access = access;
        this.policy = policy;
        this.views = views;
    }

    public PageOf<IncidentRow> page(IncidentFilter filter, Actor actor, int page) {
        var from = filter.from();
        var until = filter.until();
        var asked = Conditions.seen(IncidentId.KIND, actor)
                .equal("s.status", "status", filter.status())
                .equal("s.level", "level", filter.level())
                .equal("s.category", "category", filter.category())
                .and("s.received_at >= :from", "from", from == null ? null : start(from))
                .and("s.received_at < :until", "until", until == null ? null : start(until.plusDays(1)))
                .words("s.title ilike :text", "text", filter.text());
        return pages.page(INCIDENTS, asked, page, IncidentRow.class);
    }

    private static OffsetDateTime start(LocalDate day) {
        return OfficeTime.at(day, LocalTime.MIDNIGHT).atZone(OfficeTime.OFFICE).toOffsetDateTime();
    }

    /** May this person register one? */
    public boolean registers(Actor actor) {
        return policy.refusalToRegister(actor).isEmpty();
    }

    public IncidentView view(IncidentId id, Actor actor) {
        return views.of(access.seen(id, actor), actor);
    }

    /** Refuses the form of a step to whom the step is refused. */
    public IncidentView forStep(IncidentId id, IncidentAction action, Actor actor) {
        return views.of(access.opened(id, action, actor), actor);
    }

    /** The facts as a form wants them. */
    public <F> F form(IncidentId id, IncidentAction action, Actor actor, Function<Incident, F> form) {
        return form.apply(access.opened(id, action, actor));
    }

    /** Open incidents of the same room that may be about the same event. */
    public List<IncidentRow> candidates(IncidentId id, Actor actor) {
        var incident = access.opened(id, IncidentAction.MERGE, actor);
        var seen = Conditions.seen(IncidentId.KIND, actor);
        return jdbc.sql("select " + INCIDENTS.columns() + " from " + INCIDENTS.tables() + " where " + seen.where()
                        + """
                         and s.room_id = :room and s.id <> :self and s.merged_into_id is null
                        and s.status not in ('FINISHED', 'ARCHIVED')
                        and not exists (select 1 from incident m where m.merged_into_id = s.id)
                        order by s.received_at desc limit 50""")
                .params(seen.params())
                .param("room", incident.origin().roomId())
                .param("self", incident.id())
                .query(IncidentRow.class)
                .list();
    }
}
