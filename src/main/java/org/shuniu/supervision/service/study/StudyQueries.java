package org.shuniu.supervision.service.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.study.StudyId;
import org.shuniu.supervision.domain.study.StudyAction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Research reports that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class StudyQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;
    private static final String COLUMNS = """
            select s.id, s.title, s.about_title as about, s.status, s.period_from as "from", s.period_to as "to",
                   s.drafter_name, s.finished_on,
                   (select count(*) from supervision_study_paper p where p.study_id = s.id) as papers
            from supervision_study s where\s""";

    private final JdbcClient jdbc;
    private final StudyAccess access;
    private final StudyViews views;
    private final StudySubjects subjects;
    private final StudyPolicy policy;

    StudyQueries(JdbcClient jdbc, StudyAccess access, StudyViews views, StudySubjects subjects, StudyPolicy policy) {
        this.jdbc = jdbc;
        this.access = access;
        this.views = views;
        this.subjects = subjects;
        this.policy = policy;
    }

    public PageOf<StudyRow> page(StudyFilter filter, Actor actor, int page) {
        var params = new LinkedHashMap<String, Object>();
        String where = where(filter, actor, params);
        var rows = rows(where + " order by s.moved_at desc, s.id desc limit " + PAGE + " offset "
                + (page - 1L) * PAGE, params);
        long total = jdbc.sql("select count(*) from (select 1 from supervision_study s where " + where + " limit "
                        + (COUNTED + 1) + ") c")
                .params(params)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private static String where(StudyFilter filter, Actor actor, Map<String, Object> params) {
        known(actor, params);
        var conditions = new ArrayList<>(List.of(Visibility.PREDICATE));
        var status = filter.status();
        if (status != null) {
            conditions.add("s.status = :status");
            params.put("status", status.name());
        }
        String text = filter.text() == null ? "" : filter.text().strip();
        if (!text.isEmpty()) {
            conditions.add("(position(:text in s.title) > 0 or position(:text in s.about_title) > 0)");
            params.put("text", text);
        }
        return String.join(" and ", conditions);
    }

    private static void known(Actor actor, Map<String, Object> params) {
        List<String> principals = Principals.of(actor);
        params.put("subjectKind", StudyId.KIND);
        params.put("principals", principals.isEmpty() ? List.of("") : principals);
    }

    private List<StudyRow> rows(String where, Map<String, Object> params) {
        return jdbc.sql(COLUMNS + where).params(params).query(StudyRow.class).list();
    }

    /** Reports about an inspection. */
    public List<StudyRow> of(InspectionId inspection, Actor actor) {
        var params = new LinkedHashMap<String, Object>();
        known(actor, params);
        params.put("inspection", inspection.value());
        return rows(
                "s.inspection_id = :inspection and s.status <> 'DISCARDED' and " + Visibility.PREDICATE
                        + " order by s.id limit 50",
                params);
    }

    public StudyView view(StudyId id, Actor actor) {
        return views.of(access.seen(id, actor), actor);
    }

    /** Title of what a new report is to be about; refused to whom writing it is refused. */
    public String about(@Nullable Long matterId, @Nullable Long inspectionId, Actor actor) {
        var about = subjects.of(matterId, inspectionId, actor);
        access.requireWriter(actor, about.organId());
        return about.title();
    }

    /** May this person write about it? */
    public boolean writes(@Nullable Long matterId, @Nullable Long inspectionId, Actor actor) {
        var about = subjects.of(matterId, inspectionId, actor);
        return policy.refusalToWrite(actor, about.organId()).isEmpty();
    }

    /** The form of a draft; refused to whom the step is refused. */
    public DraftStudy draft(StudyId id, Actor actor) {
        return DraftStudy.of(access.opened(id, StudyAction.EDIT, null, actor));
    }
}
