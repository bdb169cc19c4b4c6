package org.shuniu.meeting.service.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Topics that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class TopicQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;
    private static final String COLUMNS = """
            select s.id, s.title, s.organ_name, s.proposer_name, s.wanted_class, s.personnel, s.status, s.outcome,
                   s.submitted_on, s.coordinated_on, s.approved_on
            from meeting_topic s where\s""";

    private final JdbcClient jdbc;
    private final TopicAccess access;
    private final TopicPolicy policy;
    private final TopicViews views;

    TopicQueries(JdbcClient jdbc, TopicAccess access, TopicPolicy policy, TopicViews views) {
        this.jdbc = jdbc;
        this.access = access;
        this.policy = policy;
        this.views = views;
    }

    public PageOf<TopicRow> page(TopicFilter filter, Actor actor, int page) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(filter, actor, params);
        var rows = jdbc.sql(COLUMNS + where + " order by s.moved_at desc, s.id desc limit :limit offset :offset")
                .params(params)
                .param("limit", PAGE)
                .param("offset", (page - 1L) * PAGE)
                .query(TopicRow.class)
                .list();
        long total = jdbc.sql("select count(*) from (select 1 from meeting_topic s where " + where + " limit "
                        + (COUNTED + 1) + ") c")
                .params(params)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private static String where(TopicFilter filter, Actor actor, Map<String, Object> params) {
        List<String> principals = Principals.of(actor);
        params.put("subjectKind", TopicId.KIND);
        params.put("principals", principals.isEmpty() ? List.of("") : principals);
        var conditions = new ArrayList<>(List.of(Visibility.PREDICATE));
        var status = filter.status();
        and(conditions, params, "s.status = :status", "status", status == null ? null : status.name());
        var wanted = filter.wanted();
        and(conditions, params, "s.wanted_class = :wanted", "wanted", wanted == null ? null : wanted.name());
        String text = filter.text() == null ? "" : filter.text().strip();
        and(
                conditions,
                params,
                "(position(:text in s.title) > 0 or position(:text in s.organ_name) > 0)",
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

    /** Settled at the coordination meeting, and passed on from it, among those the reader may know of (MTG-26). */
    public record Coordinated(long settled, long passed) {}

    public Coordinated coordinated(Actor actor) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(new TopicFilter(null, null, null), actor, params);
        return jdbc.sql("select count(*) filter (where s.status = 'SETTLED') as settled,"
                        + " count(*) filter (where s.status in ('READY', 'LISTED', 'DECIDED')) as passed"
                        + " from meeting_topic s where s.coordinated_on is not null and " + where)
                .params(params)
                .query(Coordinated.class)
                .single();
    }

    public TopicView view(TopicId id, Actor actor) {
        return views.of(access.seen(id, actor), actor);
    }

    /** May this person draw one up? */
    public boolean proposes(Actor actor) {
        return policy.refusalToPropose(actor).isEmpty();
    }

    public void requireProposer(Actor actor) {
        access.requireProposer(actor);
    }

    /** The form of a draft; refused to whom the step is refused. */
    public DescribeTopic draft(TopicId id, Actor actor) {
        var topic = access.seen(id, actor);
        return DescribeTopic.of(access.opened(id, TopicAction.EDIT, topic.version(), actor));
    }
}
