package org.shuniu.supervision.service;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.search.SearchIndex;
import org.shuniu.supervision.MatterEnded;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterMoved;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.part.MatterPart;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells trail, inbox and search what happened, within the change. */
@Component("matterAnnouncer")
public class Announcer {
    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final Units units;
    private final OfficeTime time;

    public Announcer(ApplicationEventPublisher events, SearchIndex search, Units units, OfficeTime time) {
        this.events = events;
        this.search = search;
        this.units = units;
        this.time = time;
    }

    public void moved(Matter matter, String step, Actor actor, Map<String, String> facts, Set<Long> audience) {
        var id = new MatterId(matter.id());
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        events.publishEvent(new MatterMoved(
                MatterMoved.newKey(id), id, step, matter.task().title(), actor, time.now(), facts, told));
    }

    public void moved(Matter matter, MatterPart part, String step, Actor actor, Set<Long> audience) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("part", String.valueOf(part.id()));
        facts.put("unit", part.unit().name());
        if (part.clock().dueOn() != null) {
            facts.put("dueOn", part.clock().dueOn().toString());
        }
        moved(matter, step, actor, facts, audience);
    }

    /** What asked for the matter learns how it went. */
    public void ended(Matter matter, String step, String outcome, Actor actor) {
        events.publishEvent(
                new MatterEnded(new MatterId(matter.id()), matter.cause().from(), step, outcome, actor, time.now()));
    }

    /** 督查室主任 and the one who proposed it. */
    public Set<Long> supervision(Matter matter) {
        var told = new HashSet<Long>();
        told.add(matter.origin().proposerId());
        units.holders(Role.SUPERVISION_HEAD, matter.origin().organId()).forEach(post -> told.add(post.personId()));
        return told;
    }

    /** The leader who asked for it (批办领导); where none is named, the leaders of the office. */
    public Set<Long> leaders(Matter matter) {
        Long named = matter.task().leaderId();
        if (named != null) {
            return Set.of(named);
        }
        var told = new HashSet<Long>();
        for (Role role : Readers.LEADERS) {
            units.holders(role, matter.origin().organId()).forEach(post -> told.add(post.personId()));
        }
        return told;
    }

    /** Liaisons of the unit and whoever works on it; the heads too, if asked. */
    public Set<Long> unit(MatterPart part, boolean heads) {
        var told = new HashSet<Long>();
        Stream.concat(
                        units.liaisons(part.unit()).stream(),
                        heads || units.liaisons(part.unit()).isEmpty()
                                ? units.heads(part.unit()).stream()
                                : Stream.<PostCard>empty())
                .forEach(post -> told.add(post.personId()));
        add(told, part.desk().handlerId());
        return told;
    }

    private static void add(Set<Long> told, @Nullable Long person) {
        if (person != null) {
            told.add(person);
        }
    }

    /** Writes the search row in the same transaction as the record. */
    public void index(Matter matter) {
        var id = new MatterId(matter.id());
        var task = matter.task();
        search.put(
                id.subject(),
                task.title(),
                matter.marks().number(),
                String.join("\n", task.text(), matter.origin().organName()),
                matter.origin().createdOn(),
                id.link());
    }
}
