package org.shuniu.supervision.service.assessment;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.assessment.AssessmentId;
import org.shuniu.supervision.domain.assessment.AssessmentAction;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Score sheets that the reader may know of: a unit its own, supervision those of its office. */
@Service("supervisionAssessmentQueries")
@Transactional(readOnly = true)
public class AssessmentQueries {
    private static final String ROWS = """
            select s.id, s.unit_name, s.organ_name, s.year, s.quarter, s.status,
                   (select count(*) from supervision_assessment_line l where l.sheet_id = s.id and not l.struck) as lines,
                   (select count(*) from supervision_assessment_objection o where o.sheet_id = s.id and o.upheld is null)
                     as objections,
                   s.objection_until, s.score
            from supervision_assessment s where s.year = :year and s.quarter = :quarter and\s""" + Visibility.PREDICATE + " order by s.unit_name, s.id limit 500";

    private final JdbcClient jdbc;
    private final AssessmentAccess access;
    private final AssessmentPolicy policy;
    private final AssessmentViews views;
    private final OfficeTime time;

    AssessmentQueries(
            JdbcClient jdbc, AssessmentAccess access, AssessmentPolicy policy, AssessmentViews views, OfficeTime time) {
        this.jdbc = jdbc;
        this.access = access;
        this.policy = policy;
        this.views = views;
        this.time = time;
    }

    public List<AssessmentRow> quarter(Quarter quarter, Actor actor) {
        List<String> known = Principals.of(actor);
        return jdbc.sql(ROWS)
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .param("subjectKind", AssessmentId.KIND)
                .param("principals", known.isEmpty() ? List.of("") : known)
                .query(AssessmentRow.class)
                .list();
    }

    /** The one that ended last: the one people mean when they name none. */
    public Quarter usual() {
        var day = time.today().withDayOfMonth(1).minusMonths((time.today().getMonthValue() - 1) % 3 + 1L);
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
    }

    public boolean draws(Actor actor) {
        return policy.refusalToDraw(actor).isEmpty();
    }

    public boolean weighs(Actor actor) {
        return policy.refusalToWeigh(actor).isEmpty();
    }

    public AssessmentView view(AssessmentId id, Actor actor) {
        return views.of(access.seen(id, actor), actor);
    }

    /** The sheet for the form of a step; refused to whom the step is refused. */
    public AssessmentView forStep(AssessmentId id, AssessmentAction action, Actor actor) {
        return views.of(access.opened(id, action, null, actor), actor);
    }

    /** A line for the form of a step about it. */
    public AssessmentView.Line forStep(AssessmentId id, long line, AssessmentAction action, Actor actor) {
        return forStep(id, action, actor).lines().stream()
                .filter(one -> one.id() == line)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
