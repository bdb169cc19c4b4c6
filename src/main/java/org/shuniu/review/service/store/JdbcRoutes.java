package org.shuniu.review.service.store;

import java.util.List;
import java.util.Optional;
import org.shuniu.review.domain.Routes;
import org.shuniu.review.domain.StepPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcRoutes implements Routes {
    private final JdbcClient jdbc;

    JdbcRoutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Chosen> choose(long organId, String routeKind) {
        return jdbc.sql("""
                        select id from route
                        where route_kind = :kind and status = 'ACTIVE' and (organ_id = :organ or organ_id is null)
                        order by organ_id nulls last limit 1""")
                .param("kind", routeKind)
                .param("organ", organId)
                .query(Long.class)
                .optional()
                .map(id -> new Chosen(id, steps(id)));
    }

    private List<StepPlan> steps(long routeId) {
        return jdbc.sql("""
                        select kind, who, param, mode, limit_days from route_step
                        where route_id = :route order by position""").param("route", routeId).query(StepPlan.class).list();
    }
}
