package org.shuniu.supervision.service.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportAction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class ReportQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;
    private static final String COLUMNS = """
            select s.id, s.kind, s.number_year as year, s.sequence, s.title, s.status, s.period_from as "from",
                   s.period_to as "to", s.drafter_name, s.signed_on,
                   (select count(*) from supervision_report_reader r where r.report_id = s.id) as readers,
                   (select count(r.read_at) from supervision_report_reader r where r.report_id = s.id) as read
            from supervision_report s where\s""";

    private final JdbcClient jdbc;
    private final ReportAccess access;
    private final ReportViews views;
    private final DistributionService distribution;

    ReportQueries(JdbcClient jdbc, ReportAccess access, ReportViews views, DistributionService distribution) {
        this.jdbc = jdbc;
        this.access = access;
        this.views = views;
        this.distribution = distribution;
    }

    public PageOf<ReportRow> page(ReportFilter filter, Actor actor, int page) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(filter, actor, params);
        var rows = jdbc.sql(COLUMNS + where + " order by s.moved_at desc, s.id desc limit :limit offset :offset")
                .params(params)
                .param("limit", PAGE)
                .param("offset", (page - 1) * PAGE)
                .query(ReportRow.class)
                .list();
        long total = jdbc.sql("select count(*) from (select 1 from supervision_report s where " + where + " limit "
                        + (COUNTED + 1) + ") c")
                .params(params)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private static String where(ReportFilter filter, Actor actor, Map<String, Object> params) {
        List<String> principals = Principals.of(actor);
        params.put("subjectKind", ReportId.KIND);
        params.put("principals", principals.isEmpty() ? List.of("") : principals);
        var conditions = new ArrayList<>(List.of(Visibility.PREDICATE));
        and(conditions, params, "s.kind = :kind", "kind", named(filter.kind()));
        and(conditions, params, "s.status = :status", "status", named(filter.status()));
        String text = filter.text() == null ? "" : filter.text().strip();
        and(conditions, params, "position(:text in s.title) > 0", "text", text.isEmpty() ? null : text);
        return String.join(" and ", conditions);
    }

    private static @Nullable String named(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void and(
            List<String> conditions,
            Map<String, Object> params,
            String condition,
            String name,
            @Nullable String value) {
        if (value != null) {
            conditions.add(condition);
            params.put(name, value);
        }
    }

    public ReportView view(ReportId id, Actor actor) {
        return views.of(access.seen(id, actor), actor);
    }

    /** May this person draft one? */
    public boolean drafts(Actor actor) {
        return views.drafts(actor);
    }

    /** Refuses the form to whom the command is refused. */
    public void requireDrafter(Actor actor) {
        access.requireDrafter(actor);
    }

    /** Refuses the form of a step to whom the step is refused. */
    public ReportView forStep(ReportId id, ReportAction action, Actor actor) {
        var report = access.seen(id, actor);
        return views.of(access.opened(id, action, report.version(), actor), actor);
    }

    public List<PostCard> candidates(ReportId id, Actor actor) {
        return distribution.candidates(access.seen(id, actor));
    }
}
