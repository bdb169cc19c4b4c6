package org.shuniu.duty.service.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.domain.bulletin.BulletinReader;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class BulletinQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;
    private static final String COLUMNS = """
            select s.id, s.title, s.number_year as year, s.year_number as in_year, s.total_number as in_all, s.status,
                   s.room_name, s.drafter_name, s.created_on, s.signed_on,
                   (select count(*) from duty_bulletin_incident i where i.bulletin_id = s.id) as incidents,
                   (select count(*) from duty_bulletin_reader r where r.bulletin_id = s.id) as readers,
                   (select count(*) from duty_bulletin_receipt r where r.bulletin_id = s.id) as read
            from duty_bulletin s where\s""";

    private final JdbcClient jdbc;
    private final BulletinAccess access;
    private final BulletinPolicy policy;
    private final BulletinViews views;
    private final BulletinMaterial material;
    private final Distribution distribution;

    BulletinQueries(
            JdbcClient jdbc,
            BulletinAccess access,
            BulletinPolicy policy,
            BulletinViews views,
            BulletinMaterial material,
            Distribution distribution) {
        this.jdbc = jdbc;
        this.access = access;
        this.policy = policy;
        this.views = views;
        this.material = material;
        this.distribution = distribution;
    }

    public PageOf<BulletinRow> page(BulletinFilter filter, Actor actor, int page) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(filter, actor, params);
        var rows = jdbc.sql(COLUMNS + where + " order by s.moved_at desc, s.id desc limit :limit offset :offset")
                .params(params)
                .param("limit", PAGE)
                .param("offset", (page - 1L) * PAGE)
                .query(BulletinRow.class)
                .list();
        long total = jdbc.sql("select count(*) from (select 1 from duty_bulletin s where " + where + " limit "
                        + (COUNTED + 1) + ") c")
                .params(params)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private static String where(BulletinFilter filter, Actor actor, Map<String, Object> params) {
        List<String> principals = Principals.of(actor);
        params.put("subjectKind", BulletinId.KIND);
        params.put("principals", principals.isEmpty() ? List.of("") : principals);
        var conditions = new ArrayList<>(List.of(Visibility.PREDICATE));
        var status = filter.status();
        and(conditions, params, "s.status = :status", "status", status == null ? null : status.name());
        and(conditions, params, "s.number_year = :year", "year", filter.year());
        String text = filter.text() == null ? "" : filter.text().strip();
        and(conditions, params, "position(:text in s.title) > 0", "text", text.isEmpty() ? null : text);
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

    public BulletinView view(BulletinId id, Actor actor) {
        return views.of(access.seen(id, actor), actor);
    }

    /** May this person draft one? */
    public boolean drafts(Actor actor) {
        return policy.refusalToDraft(actor).isEmpty();
    }

    /** Incidents to choose from; refused to whom the draft is refused. */
    public List<ToldIncident> offered(Actor actor) {
        return material.offered(access.requireEditor(actor).id(), actor);
    }

    /** Grave incidents that no issue tells of yet; none for who may not draft. */
    public List<ToldIncident> proposed(Actor actor) {
        return drafts(actor)
                ? offered(actor).stream().filter(ToldIncident::proposed).toList()
                : List.of();
    }

    /** Refuses the form of a step to whom the step is refused. */
    public BulletinView forStep(BulletinId id, BulletinAction action, Actor actor) {
        var bulletin = access.seen(id, actor);
        return views.of(access.opened(id, action, bulletin.version(), actor), actor);
    }

    /** Whom the distribution list of this issue may name. */
    public List<BulletinReader> candidates(BulletinId id, Actor actor) {
        var origin = access.seen(id, actor).origin();
        return distribution.candidates(origin.organId(), origin.governmentId());
    }
}
