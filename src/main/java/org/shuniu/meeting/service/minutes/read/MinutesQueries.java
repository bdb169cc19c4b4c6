package org.shuniu.meeting.service.minutes.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.domain.minutes.MinutesReader;
import org.shuniu.meeting.service.minutes.Circulation;
import org.shuniu.meeting.service.minutes.MinutesAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class MinutesQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;
    private static final String COLUMNS = """
            select s.id, s.title, s.number_text as number, s.meeting_class, s.status, s.drafter_name, s.held_on,
                   s.submitted_on, s.signed_on, s.issued_on,
                   (select count(*) from meeting_minutes_reader r where r.minutes_id = s.id) as readers,
                   (select count(*) from meeting_minutes_receipt r where r.minutes_id = s.id) as read
            from meeting_minutes s where\s""";

    private final JdbcClient jdbc;
    private final MinutesAccess access;
    private final MinutesViews views;
    private final Circulation circulation;

    MinutesQueries(JdbcClient jdbc, MinutesAccess access, MinutesViews views, Circulation circulation) {
        this.jdbc = jdbc;
        this.access = access;
        this.views = views;
        this.circulation = circulation;
    }

    public PageOf<MinutesRow> page(MinutesFilter filter, Actor actor, int page) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(filter, actor, params);
        var rows = jdbc.sql(COLUMNS + where + " order by s.held_on desc, s.id desc limit :limit offset :offset")
                .params(params)
                .param("limit", PAGE)
                .param("offset", (page - 1L) * PAGE)
                .query(MinutesRow.class)
                .list();
        long total = jdbc.sql("select count(*) from (select 1 from meeting_minutes s where " + where + " limit "
                        + (COUNTED + 1) + ") c")
                .params(params)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private static String where(MinutesFilter filter, Actor actor, Map<String, Object> params) {
        List<String> principals = Principals.of(actor);
        params.put("subjectKind", MinutesId.KIND);
        params.put("principals", principals.isEmpty() ? List.of("") : principals);
        var conditions = new ArrayList<>(List.of(Visibility.PREDICATE));
        var status = filter.status();
        and(conditions, params, "s.status = :status", "status", status == null ? null : status.name());
        and(conditions, params, "extract(year from s.held_on) = :year", "year", filter.year());
        String text = filter.text() == null ? "" : filter.text().strip();
        and(
                conditions,
                params,
                "(position(:text in s.title) > 0 or s.number_text = :text)",
                "text",
                text.isEmpty() ? null : text);
        return String.join(" and ", conditions);
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

    public MinutesView view(MinutesId id, Actor actor) {
        return views.of(access.seen(id, actor), actor);
    }

    /** Refuses the form of a step to whom the step is refused. */
    public MinutesView forStep(MinutesId id, MinutesAction action, Actor actor) {
        var minutes = access.seen(id, actor);
        return views.of(access.opened(id, action, minutes.version(), actor), actor);
    }

    /** Whom the distribution list of these minutes may name. */
    public List<MinutesReader> candidates(MinutesId id, Actor actor) {
        return circulation.candidates(access.seen(id, actor));
    }
}
