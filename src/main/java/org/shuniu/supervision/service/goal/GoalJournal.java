package org.shuniu.supervision.service.goal;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.search.SearchIndex;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.GoalMoved;
import org.shuniu.supervision.domain.goal.Goal;
import org.shuniu.supervision.domain.goal.GoalEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what happened to a task, within the change: its story, who may know, the trail, the search row. */
@Component
class GoalJournal {
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final GoalReaders readers;
    private final OfficeTime time;

    GoalJournal(
            EntityManager entities,
            ApplicationEventPublisher events,
            SearchIndex search,
            GoalReaders readers,
            OfficeTime time) {
        this.entities = entities;
        this.events = events;
        this.search = search;
        this.readers = readers;
        this.time = time;
    }

    /** What a line is about; all null for the task as a whole. */
    record About(
            @Nullable Long indicator,
            @Nullable Integer quarter,
            @Nullable BigDecimal value) {
        static final About TASK = new About(null, null, null);
    }

    OfficeTime time() {
        return time;
    }

    GoalReaders readers() {
        return readers;
    }

    By by(Actor actor) {
        return By.of(actor, time.now());
    }

    void keep(Object record) {
        entities.persist(record);
    }

    void note(Goal goal, String step, About about, @Nullable String words, Actor actor, Set<Long> told) {
        var line = new GoalEvent(goal.id(), step, words, by(actor), time.today());
        keep(line.about(about.indicator(), about.quarter(), about.value()));
        readers.of(goal);
        var id = new GoalId(goal.id());
        var facts = new LinkedHashMap<String, String>();
        facts.put("year", String.valueOf(goal.task().year()));
        facts.put("unit", goal.leadUnit().name());
        if (about.quarter() != null) {
            facts.put("quarter", String.valueOf(about.quarter()));
        }
        if (about.indicator() != null) {
            facts.put("indicator", String.valueOf(about.indicator()));
        }
        var audience = new HashSet<>(told);
        audience.remove(actor.personId());
        events.publishEvent(
                new GoalMoved(GoalMoved.newKey(id), id, step, goal.task().title(), actor, time.now(), facts, audience));
    }

    void index(Goal goal) {
        var id = new GoalId(goal.id());
        var task = goal.task();
        search.put(
                id.subject(),
                task.title(),
                null,
                String.join("\n", task.text(), goal.leadUnit().name()),
                goal.origin().createdOn(),
                id.link());
    }

    void forget(Goal goal) {
        search.remove(new GoalId(goal.id()).subject());
    }
}
