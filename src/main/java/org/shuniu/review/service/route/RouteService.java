package org.shuniu.review.service.route;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.review.domain.StepPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The process manager edits a draft version and puts it in force; cases keep the version they started with. */
@Service
@Transactional
public class RouteService {
    private final JdbcClient jdbc;
    private final RouteQueries queries;
    private final RouteRules rules;
    private final Trail trail;
    private final Clock clock;

    RouteService(JdbcClient jdbc, RouteQueries queries, RouteRules rules, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    /** A draft for the own organ, copied from this version; the one draft there is when it exists. */
    public long draft(long fromId, Actor actor) {
        rules.requireManager(actor);
        RouteRow from = queries.row(fromId, actor);
        return existingDraft(from.routeKind(), actor).orElseGet(() -> copy(from, actor));
    }

    private Optional<Long> existingDraft(String kind, Actor actor) {
        return jdbc.sql("select id from route where organ_id = :organ and route_kind = :kind and status = 'DRAFT'")
                .param("organ", actor.organId())
                .param("kind", kind)
                .query(Long.class)
                .optional();
    }

    private long copy(RouteRow from, Actor actor) {
        long id = jdbc.sql("""
                        insert into route (organ_id, route_kind, subject_kind, version, status, changed_by, changed_at)
                        values (:organ, :kind, :subject, coalesce((select max(version) from route
                          where organ_id = :organ and route_kind = :kind), 0) + 1, 'DRAFT', :by, :now) returning id""")
                .param("organ", actor.organId())
                .param("kind", from.routeKind())
                .param("subject", from.subjectKind())
                .param("by", actor.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        write(id, queries.plans(from.id()));
        return id;
    }

    /** All steps at once, as the API sends them. */
    public void replace(long id, EditRoute command, Actor actor) {
        change(id, command.edition(), actor, plans -> command.steps().stream()
                .map(EditRouteStep::plan)
                .toList());
    }

    /** Adds a step after {@code position} (0: as the first). */
    public void add(long id, int edition, int position, EditRouteStep step, Actor actor) {
        change(id, edition, actor, plans -> {
            plans.add(Math.min(Math.max(position, 0), plans.size()), step.plan());
            return plans;
        });
    }

    public void edit(long id, int edition, int position, EditRouteStep step, Actor actor) {
        change(id, edition, actor, plans -> {
            plans.set(index(plans, position), step.plan());
            return plans;
        });
    }

    public void remove(long id, int edition, int position, Actor actor) {
        change(id, edition, actor, plans -> {
            plans.remove(index(plans, position));
            return plans;
        });
    }

    public void activate(long id, int edition, Actor actor) {
        RouteRow route = locked(id, edition, actor);
        rules.check(route.subjectKind(), queries.plans(id), actor.organId());
        jdbc.sql("""
                        update route set status = 'RETIRED' where organ_id = :organ and route_kind = :kind
                        and status = 'ACTIVE'""")
                .param("organ", actor.organId())
                .param("kind", route.routeKind())
                .update();
        jdbc.sql("update route set status = 'ACTIVE', changed_by = :by, changed_at = :now where id = :id")
                .param("by", actor.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        Map<String, String> facts = Map.of("kind", route.routeKind(), "version", Integer.toString(route.version()));
        trail.record(actor, "review.ROUTE_ACTIVATED", new SubjectRef("ROUTE", id), facts);
    }

    public void discard(long id, int edition, Actor actor) {
        locked(id, edition, actor);
        jdbc.sql("delete from route where id = :id").param("id", id).update();
    }

    private void change(long id, int edition, Actor actor, UnaryOperator<List<StepPlan>> how) {
        RouteRow route = locked(id, edition, actor);
        List<StepPlan> plans = how.apply(new ArrayList<>(queries.plans(id)));
        rules.check(route.subjectKind(), plans, actor.organId());
        jdbc.sql("delete from route_step where route_id = :id").param("id", id).update();
        write(id, plans);
        jdbc.sql("update route set edition = edition + 1, changed_by = :by, changed_at = :now where id = :id")
                .param("by", actor.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private RouteRow locked(long id, int edition, Actor actor) {
        jdbc.sql("select id from route where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional()
                .orElseThrow(NotFoundException::new);
        RouteRow route = queries.row(id, actor);
        rules.requireOwnDraft(route, actor);
        if (route.edition() != edition) {
            throw new ConflictException(new Refusal("review.conflict.route", route.changedBy()));
        }
        return route;
    }

    private void write(long id, List<StepPlan> plans) {
        int position = 0;
        for (StepPlan plan : plans) {
            jdbc.sql("""
                            insert into route_step (route_id, position, kind, who, param, mode, limit_days)
                            values (:id, :position, :kind, :who, :param, :mode, :limit)""")
                    .param("id", id)
                    .param("position", ++position)
                    .param("kind", plan.kind())
                    .param("who", plan.who().name())
                    .param("param", plan.param())
                    .param("mode", plan.mode().name())
                    .param("limit", plan.limitDays())
                    .update();
        }
    }

    private static int index(List<StepPlan> plans, int position) {
        if (position < 1 || position > plans.size()) {
            throw new NotFoundException();
        }
        return position - 1;
    }
}
