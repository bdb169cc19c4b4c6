package org.shuniu.audit.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail; a look into it leaves a row in it, so the transaction is not a read-only one. */
@Service
@Transactional
public class TrailQueries {
    static final int PAGE = 50;

    private final TrailRows rows;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final AuditPolicy policy;

    TrailQueries(TrailRows rows, JdbcClient jdbc, Trail trail, AuditPolicy policy) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.trail = trail;
        this.policy = policy;
    }

    public TrailPage page(TrailFilter filter, @Nullable Long before, Actor actor) {
        policy.requireAuditor(actor);
        TrailPage page = TrailPage.of(rows.find(filter, before, PAGE + 1), PAGE);
        trail.record(actor, "audit.READ", null, filter.parts());
        return page;
    }

    /** Kinds of subjects that occur, by jumping along the index as well. */
    public List<String> kinds(Actor actor) {
        policy.requireAuditor(actor);
        return jdbc.sql("""
                        with recursive kinds as (
                          (select subject_kind as kind from trail_entry where subject_kind is not null
                           order by subject_kind limit 1)
                          union all
                          select (select e.subject_kind from trail_entry e where e.subject_kind > k.kind
                                  order by e.subject_kind limit 1)
                          from kinds k where k.kind is not null)
                        select kind from kinds where kind is not null""").query(String.class).list();
    }

    /** Verbs that occur, by jumping along the index from one to the next. */
    public List<String> verbs(Actor actor) {
        policy.requireAuditor(actor);
        return jdbc.sql("""
                        with recursive verbs as (
                          (select verb from trail_entry order by verb limit 1)
                          union all
                          select (select e.verb from trail_entry e where e.verb > v.verb order by e.verb limit 1)
                          from verbs v where v.verb is not null)
                        select verb from verbs where verb is not null""").query(String.class).list();
    }
}
