package org.shuniu.review.service.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.review.StepKind;
import org.shuniu.review.domain.StepPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Routes as the process manager sees them: the own organ's and the templates. */
@Service
@Transactional(readOnly = true)
public class RouteQueries {
    private static final String ROWS = """
            select r.id, r.organ_id, r.route_kind, r.subject_kind, r.version, r.status, r.edition,
              (select count(*)::int from route_step s where s.route_id = r.id) steps, r.changed_by,
              to_char(r.changed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') changed_on
            from route r where (r.organ_id = :organ or r.organ_id is null)""";

    private final JdbcClient jdbc;
    private final RouteRules rules;
    private final Directory directory;

    RouteQueries(JdbcClient jdbc, RouteRules rules, Directory directory) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.directory = directory;
    }

    /** Active and draft versions, the own organ's before the templates. */
    public List<RouteRow> list(Actor actor) {
        rules.requireManager(actor);
        return jdbc.sql(ROWS + """
                         and r.status in ('ACTIVE', 'DRAFT')
                        order by r.route_kind, r.organ_id nulls last, r.version desc""")
                .param("organ", actor.organId())
                .query(RouteRow.class)
                .list();
    }

    public RouteView view(long id, Actor actor) {
        rules.requireManager(actor);
        RouteRow route = row(id, actor);
        List<RouteStepView> steps = steps(route, actor);
        List<String> present = steps.stream().map(RouteStepView::kind).toList();
        List<String> addable = rules.kinds(route.subjectKind()).stream()
                .map(StepKind::code)
                .filter(kind -> !present.contains(kind))
                .toList();
        boolean editable = route.isDraft() && !route.isTemplate();
        return new RouteView(route, steps, versions(route, actor), addable, editable);
    }

    RouteRow row(long id, Actor actor) {
        return jdbc.sql(ROWS + " and r.id = :id")
                .param("organ", actor.organId())
                .param("id", id)
                .query(RouteRow.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    List<StepPlan> plans(long routeId) {
        return jdbc.sql("""
                        select kind, who, param, mode, limit_days from route_step where route_id = :id
                        order by position""").param("id", routeId).query(StepPlan.class).list();
    }

    private List<RouteStepView> steps(RouteRow route, Actor actor) {
        Map<String, String> posts = colleagues(actor).stream()
                .collect(Collectors.toMap(
                        card -> Long.toString(card.postId()), PostCard::personName, (one, other) -> one));
        var views = new ArrayList<RouteStepView>();
        for (StepPlan plan : plans(route.id())) {
            views.add(new RouteStepView(
                    views.size() + 1,
                    plan.kind(),
                    plan.who(),
                    plan.param(),
                    name(plan, posts),
                    plan.mode(),
                    plan.limitDays(),
                    rules.isRequired(route.subjectKind(), plan.kind())));
        }
        return views;
    }

    private @Nullable String name(StepPlan plan, Map<String, String> posts) {
        String param = plan.param();
        if (param == null) {
            return null;
        }
        return switch (plan.who()) {
            case PERSON -> directory.personNames(List.of(Long.valueOf(param))).get(Long.valueOf(param));
            case POST -> posts.get(param);
            default -> null;
        };
    }

    private List<RouteRow> versions(RouteRow route, Actor actor) {
        return jdbc.sql(ROWS + " and r.route_kind = :kind order by r.organ_id nulls last, r.version desc")
                .param("organ", actor.organId())
                .param("kind", route.routeKind())
                .query(RouteRow.class)
                .list();
    }

    /** Who may be named as the handler of a step. */
    public List<PostCard> colleagues(Actor actor) {
        return directory.colleagues(actor.organId(), "", 10_000);
    }
}
