package org.shuniu.supervision.service.inspection.read;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
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
    private static final String NEWEST = "s.moved_at desc, s.id desc";

    private static final String ITEMS = """
            (select count(*) from inspection_rectification r where %s and r.status in ('REQUIRED', 'REPORTED')) as open_items,
            (select count(*) from inspection_rectification r where %s and r.status in ('REQUIRED', 'REPORTED')
               and r.due_on < :today) as late_items
            """;

    private static final Listing INSPECTIONS = new Listing(
            """
            s.id, s.title, s.form, s.status, s.period_from as "from", s.period_to as "to", s.leader_name,
              s.organ_name,
              (select count(*) from inspection_object o where o.inspection_id = s.id) as objects,
              (select count(o.served_on) from inspection_object o where o.inspection_id = s.id) as served,
            """ + ITEMS.formatted("r.inspection_id = s.id", "r.inspection_id = s.id"), "inspection s", NEWEST);

    private static final Listing OBJECTS = new Listing(
            """
            s.id, s.inspection_id, i.title, i.organ_name, s.unit_name, s.status, s.served_on, s.received_on,
              s.review_until,
            """ + ITEMS.formatted("r.object_id = s.id", "r.object_id = s.id"),
            "inspection_object s join inspection i on i.id = s.inspection_id",
            NEWEST);

    private final ListPages pages;
    private final JdbcClient jdbc;
    private final OfficeTime time;

    InspectionListQueries(ListPages pages, JdbcClient jdbc, OfficeTime time) {
        this.pages = pages;
        this.jdbc = jdbc;
        this.time = time;
    }

    public PageOf<InspectionRow> inspections(InspectionFilter filter, Actor actor, int page) {
        var asked = seen(InspectionId.KIND, actor)
                .words("(s.title ilike :text or s.focus ilike :text)", "text", filter.text())
                .words(
                        "exists (select 1 from inspection_object o where o.inspection_id = s.id"
                                + " and o.unit_name ilike :unit)",
                        "unit",
                        filter.unit())
                .equal("s.status", "status", filter.status())
                .equal("s.form", "form", filter.form())
                .equal("extract(year from s.period_from)", "year", filter.year());
        return pages.page(INSPECTIONS, asked, page, InspectionRow.class);
    }

    private Conditions seen(String kind, Actor actor) {
        return Conditions.seen(kind, actor).bind("today", time.today());
    }

    /** A reader in a unit sees the unit's own parts only. */
    public PageOf<ObjectRow> objects(ObjectFilter filter, Actor actor, int page) {
        var asked = seen(InspectionObjectId.KIND, actor)
                .words("i.title ilike :text", "text", filter.text())
                .words("s.unit_name ilike :unit", "unit", filter.unit())
                .equal("s.status", "status", filter.status());
        return pages.page(OBJECTS, asked, page, ObjectRow.class);
    }

    /** Units of one inspection, on its page. */
    List<ObjectRow> objectsOf(long inspectionId) {
        return jdbc.sql("select " + OBJECTS.columns() + " from " + OBJECTS.tables()
                        + " where s.inspection_id = :inspection order by s.id")
                .param("inspection", inspectionId)
                .param("today", time.today())
                .query(ObjectRow.class)
                .list();
    }
}
