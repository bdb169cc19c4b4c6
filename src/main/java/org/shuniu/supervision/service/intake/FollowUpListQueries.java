package org.shuniu.supervision.service.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions without a matter: instructions that want a report, and requests of other modules, oldest day first. */
@Service
@Transactional(readOnly = true)
public class FollowUpListQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;

    private static final String INSTRUCTIONS = """
            select 'INSTRUCTION' as source_kind, s.id as source_id, 0 as item, s.version, s.paper_title as title,
                   s.words as text, s.lead_unit_name as unit, s.due_on, s.given_on as since, s.leader_name as by,
                   s.waived_because, s.waived_by_name
            from instruction s where s.kind = 'ACT_AND_REPORT' and s.status = :status and %s
            """.formatted(visible("INSTRUCTION"));

    private static final String REQUESTS = """
            select s.source_kind, s.source_id, s.item, s.version, s.source_title, s.text, s.unit_name, s.due_on,
                   s.requested_on, s.requester_name, s.waived_because, s.waived_by_name
            from follow_up_request s where %s and (s.waived_by is not null) = :waived
              and (s.needs_matter or s.waived_by is not null)
              and not exists (select 1 from follow_up_link l where l.source_kind = s.source_kind
                and l.source_id = s.source_id and l.item = s.item and l.state <> 'DROPPED')
            """.formatted(visible("FOLLOW_UP_REQUEST"));

    private static final String ALL = " from (" + INSTRUCTIONS + " union all " + REQUESTS
            + ") d where :text = '' or d.title ilike :text or d.text ilike :text or d.unit ilike :text";

    private final JdbcClient jdbc;
    private final OfficeTime time;

    FollowUpListQueries(JdbcClient jdbc, OfficeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    private static String visible(String kind) {
        return Visibility.PREDICATE.replace(":subjectKind", "'" + kind + "'");
    }

    public PageOf<FollowUpRow> page(FollowUpFilter filter, Actor actor, int page) {
        var params = params(filter, actor);
        var rows = jdbc.sql("select d.*, coalesce(d.due_on < :today, false) as late" + ALL
                        + " order by d.due_on nulls last, d.since, d.source_kind, d.source_id, d.item"
                        + " limit :limit offset :offset")
                .params(params)
                .param("today", time.today())
                .param("limit", PAGE)
                .param("offset", (page - 1) * PAGE)
                .query(FollowUpRow.class)
                .list();
        long total = jdbc.sql("select count(*) from (select 1" + ALL + " limit " + (COUNTED + 1) + ") c")
                .params(params)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private static Map<String, Object> params(FollowUpFilter filter, Actor actor) {
        var params = new HashMap<String, Object>();
        boolean waived = filter.which() == FollowUpFilter.State.WAIVED;
        List<String> principals = Principals.of(actor);
        String text = filter.text() == null ? "" : filter.text().strip();
        params.put("principals", principals.isEmpty() ? List.of("") : principals);
        params.put("status", waived ? "WAIVED" : "REGISTERED");
        params.put("waived", waived);
        params.put(
                "text",
                text.isEmpty()
                        ? ""
                        : '%' + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + '%');
        return params;
    }
}
