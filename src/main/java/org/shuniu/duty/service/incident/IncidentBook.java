package org.shuniu.duty.service.incident;

import static org.shuniu.kernel.access.Principals.person;
import static org.shuniu.kernel.access.Principals.role;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentMoved;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.record.StoryLine;
import org.shuniu.duty.domain.incident.record.StoryLineRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each step within the change: its line in the story, who may know, who is told, what search finds. */
@Component
public class IncidentBook {
    /** The minute's look at the clocks, and what follows from facts. */
    public static final Actor NOBODY = new Actor(0, "—", 0, 0, "", 0, "", Set.of(), null);

    private static final List<Role> READERS = List.of(
            Role.DUTY_OFFICER,
            Role.DUTY_DIRECTOR,
            Role.EMERGENCY_SIGNER,
            Role.DUTY_ASSESSOR,
            Role.SECRETARY,
            Role.LEADER,
            Role.PRINCIPAL);

    private final StoryLineRepository lines;
    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final Grants grants;
    private final OfficeTime time;

    IncidentBook(
            StoryLineRepository lines,
            ApplicationEventPublisher events,
            SearchIndex search,
            Grants grants,
            OfficeTime time) {
        this.lines = lines;
        this.events = events;
        this.search = search;
        this.grants = grants;
        this.time = time;
    }

    public Instant now() {
        return time.now();
    }

    public By by(Actor actor) {
        return By.of(actor, time.now());
    }

    /** The people of the organ whose duty or business emergencies are. */
    public void open(Incident incident) {
        var origin = incident.origin();
        var readers = Stream.concat(
                        READERS.stream().map(role -> role(role, origin.organId())),
                        Stream.of(origin.registrarId()).filter(id -> id > 0).map(id -> person(id)))
                .toList();
        grants.grant(incident.incidentId().subject(), origin.registeredOn(), readers);
    }

    /** Others who have a part in it, and with them those who stand in for them. */
    public void openTo(Incident incident, Set<Long> persons) {
        var readers = persons.stream().map(id -> person(id)).toList();
        grants.grant(incident.incidentId().subject(), incident.origin().registeredOn(), readers);
    }

    /** {@code happenedAt} is the true time, which may be earlier than now. */
    public void line(Incident incident, String kind, @Nullable String words, Instant happenedAt, Actor actor) {
        String kept = words == null || words.isBlank() ? null : words.strip();
        lines.save(new StoryLine(incident.id(), kind, kept, happenedAt, by(actor)));
    }

    public void line(Incident incident, String kind, @Nullable String words, Actor actor) {
        line(incident, kind, words, time.now(), actor);
    }

    public void moved(Incident incident, String step, Actor actor, Set<Long> audience, Map<String, String> facts) {
        moved(incident, step, actor, audience, facts, incident.incidentId().link());
    }

    public void moved(
            Incident incident, String step, Actor actor, Set<Long> audience, Map<String, String> facts, String link) {
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        told.remove(NOBODY.personId());
        var id = incident.incidentId();
        events.publishEvent(new IncidentMoved(
                IncidentMoved.newKey(id), id, step, incident.title(), actor, time.now(), facts, told, link));
        index(incident);
    }

    private void index(Incident incident) {
        var account = incident.account();
        search.put(
                incident.incidentId().subject(),
                account.title(),
                null,
                String.join("\n", account.what(), incident.origin().roomName()),
                incident.origin().registeredOn(),
                incident.incidentId().link());
    }
}
