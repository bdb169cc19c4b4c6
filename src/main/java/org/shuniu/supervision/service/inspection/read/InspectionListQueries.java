package org.shuniu.supervision.service.inspection.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionObjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inspections, and units' parts of them, that the reader may know of: one query for the rows, one capped count. */
@Service
@Transactional(readOnly = true)
public class InspectionListQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;

    private static final String ITEMS = """
            (select count(*) from inspection_rectification r where %s and r.status in ('REQUIRED', 'REPORTED')) as open_items,
            (select count(*) from inspection_rectification r where %s and r.status in ('REQUIRED', 'REPORTED')
               and r.due_on < :today) as late_items
            """;

    private static final String INSPECTIONS = """
            select s.id, s.title, s.form, s.status, s.period_from as "from", s.period_to as "to", s.leader_name,
              s.organ_name,
              (select count(*) from inspection_object o where o.inspection_id = s.id) as objects,
              (select count(o.served_on) from inspection_object o where o.inspection_id = s.id) as served,
            """ + ITEMS.formatted("r.inspection_id = s.id", "r.inspection_id = s.id");

    private static final String OBJECTS = """
            select s.id, s.inspection_id, i.title, i.organ_name, s.unit_name, s.status, s.served_on, s.received_on,
              s.review_until,
            """ + ITEMS.formatted("r.object_id = s.id", "r.object_id = s.id");

    private static final String OBJECT_TABLES =
            " from inspection_object s join inspection i on i.id = s.inspection_id ";

    private final JdbcClient jdbc;
    private final OfficeTime time;

    InspectionListQueries(JdbcClient jdbc, OfficeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    public PageOf<InspectionRow> inspections(InspectionFilter filter, Actor actor, int page) {
        var asked = new Asked(InspectionId.KIND, actor);
        asked.and("(s.title like :text or s.focus like :text)", "text", pattern(filter.text()));
        asked.and(
                "exists (select 1 from inspection_object o where o.inspection_id = s.id and o.unit_name like :unit)",
                "unit",
                pattern(filter.unit()));
        asked.and("s.status = :status", "status", named(filter.status()));
        asked.and("s.form = :form", "form", named(filter.form()));
        asked.and("extract(year from s.period_from) = :year", "year", filter.year());
        return page(INSPECTIONS, " from inspection s ", asked, page, InspectionRow.class);
    }

    /** A reader in a unit sees the unit's own parts only. */
    public PageOf<ObjectRow> objects(ObjectFilter filter, Actor actor, int page) {
        var asked = new Asked(InspectionObjectId.KIND, actor);
        asked.and("i.title like :text", "text", pattern(filter.text()));
        asked.and("s.unit_name like :unit", "unit", pattern(filter.unit()));
        asked.and("s.status = :status", "status", named(filter.status()));
        return page(OBJECTS, OBJECT_TABLES, asked, page, ObjectRow.class);
    }

    /** Units of one inspection, on its page. */
    List<ObjectRow> objectsOf(long inspectionId) {
        return jdbc.sql(OBJECTS + OBJECT_TABLES + "where s.inspection_id = :inspection order by s.id")
                .param("inspection", inspectionId)
                .param("today", time.today())
                .query(ObjectRow.class)
                .list();
    }

    private <T> PageOf<T> page(String columns, String tables, Asked asked, int page, Class<T> type) {
        var rows = jdbc.sql(columns + tables + "where " + asked.where()
                        + " order by s.moved_at desc, s.id desc limit :limit offset :offset")
                .params(asked.params)
                .param("today", time.today())
                .param("limit", PAGE)
                .param("offset", (page - 1L) * PAGE)
                .query(type)
                .list();
        long total = jdbc.sql("select count(*) from (select 1" + tables + "where " + asked.where() + " limit "
                        + (COUNTED + 1) + ") c")
                .params(asked.params)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null || text.isBlank() ? null : '%' + text.strip().replaceAll("[%_\\\\]", "") + '%';
    }

    private static @Nullable String named(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** Conditions with their values, the visibility first. */
    private static final class Asked {
        private final List<String> conditions = new ArrayList<>(List.of(Visibility.PREDICATE));
        private final Map<String, Object> params = new LinkedHashMap<>();

        Asked(String kind, Actor actor) {
            List<String> principals = Principals.of(actor);
            params.put("subjectKind", kind);
            params.put("principals", principals.isEmpty() ? List.of("") : principals);
        }

        void and(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                params.put(name, value);
            }
        }

        String where() {
            return String.join(" and ", conditions);
        }
    }
}
