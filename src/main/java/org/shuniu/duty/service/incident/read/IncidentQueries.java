package org.shuniu.duty.service.incident.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentPolicy;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Incidents that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class IncidentQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;

    /** The clock that runs: of the call, and once somebody called, of the paper. */
    private static final String COLUMNS = """
            select s.id, s.title, s.room_name, s.category, s.level, s.sensitive, s.status, s.received_at, s.entered_late,
                   case when not s.goes_up or s.merged_into_id is not null or s.written_at is not null
                             or s.status in ('FINISHED', 'ARCHIVED') then null
                        when s.phone_at is null then s.phone_due_at else s.written_due_at end as due_at,
                   s.merged_into_id is not null as merged,
                   (select count(*) from incident_delivery d
                    where d.incident_id = s.id and d.receipted_at is null) as waiting
            from incident s where\s""";

    private final JdbcClient jdbc;
    private final IncidentAccess access;
    private final IncidentPolicy policy;
    private final IncidentViews views;

    IncidentQueries(JdbcClient jdbc, IncidentAccess access, IncidentPolicy policy, IncidentViews views) {
        this.jdbc = jdbc;
        this.access = access;
        this.policy = policy;
        this.views = views;
    }

    public PageOf<IncidentRow> page(IncidentFilter filter, Actor actor, int page) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(filter, actor, params);
        var rows = jdbc.sql(COLUMNS + where + " order by s.received_at desc, s.id desc limit :limit offset :offset")
                .params(params)
                .param("limit", PAGE)
                .param("offset", (page - 1L) * PAGE)
                .query(IncidentRow.class)
                .list();
        long total = jdbc.sql("select count(*) from (select 1 from incident s where " + where + " limit "
                        + (COUNTED + 1) + ") c")
                .params(params)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private static String where(IncidentFilter filter, Actor actor, Map<String, Object> params) {
        List<String> principals = Principals.of(actor);
        params.put("subjectKind", IncidentId.KIND);
        params.put("principals", principals.isEmpty() ? List.of("") : principals);
        var conditions = new ArrayList<>(List.of(Visibility.PREDICATE));
        and(conditions, params, "s.status = :status", "status", named(filter.status()));
        and(conditions, params, "s.level = :level", "level", named(filter.level()));
        and(conditions, params, "s.category = :category", "category", named(filter.category()));
        var from = filter.from();
        var until = filter.until();
        and(conditions, params, "s.received_at >= :from", "from", from == null ? null : start(from));
        and(conditions, params, "s.received_at < :until", "until", until == null ? null : start(until.plusDays(1)));
        String text = filter.text() == null ? "" : filter.text().strip();
        and(conditions, params, "position(:text in s.title) > 0", "text", text.isEmpty() ? null : text);
        return String.join(" and ", conditions);
    }

    private static OffsetDateTime start(LocalDate day) {
        return OfficeTime.at(day, LocalTime.MIDNIGHT).atZone(OfficeTime.OFFICE).toOffsetDateTime();
    }

    private static @Nullable String named(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void and(
            List<String> conditions,
            Map<String, Object> params,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            params.put(name, value);
        }
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
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(new IncidentFilter(null, null, null, null, null, null), actor, params);
        return jdbc.sql(COLUMNS + where + """
                         and s.room_id = :room and s.id <> :self and s.merged_into_id is null
                        and s.status not in ('FINISHED', 'ARCHIVED')
                        and not exists (select 1 from incident m where m.merged_into_id = s.id)
                        order by s.received_at desc limit 50""")
                .params(params)
                .param("room", incident.origin().roomId())
                .param("self", incident.id())
                .query(IncidentRow.class)
                .list();
    }
}
