package org.shuniu.meeting.service.topic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.meeting.TopicMoved;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.domain.topic.TopicEntry;
import org.shuniu.meeting.domain.topic.TopicEntryRepository;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each step within the change: its entry, who may know, who is told, what search finds. */
@Component
public class TopicBook {
    private final TopicEntryRepository entries;
    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final Grants grants;
    private final Directory directory;
    private final MeetingPeople people;

    TopicBook(
            TopicEntryRepository entries,
            ApplicationEventPublisher events,
            SearchIndex search,
            Grants grants,
            Directory directory,
            MeetingPeople people) {
        this.entries = entries;
        this.events = events;
        this.search = search;
        this.grants = grants;
        this.directory = directory;
        this.people = people;
    }

    public void wrote(
            Topic topic, TopicAction action, @Nullable String words, Actor actor, Instant at, Set<Long> audience) {
        String kept = words == null || words.isBlank() ? null : words.strip();
        entries.save(new TopicEntry(topic, action, kept, actor, at));
        moved(topic, action.name(), actor, at, audience);
    }

    void moved(Topic topic, String step, Actor actor, Instant at, Set<Long> audience) {
        var id = topic.topicId();
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        var title = topic.content().title();
        events.publishEvent(new TopicMoved(TopicMoved.newKey(id), id, step, title, actor, at, Map.of(), told));
        search.put(
                id.subject(),
                title,
                null,
                title + "\n" + topic.content().summary(),
                topic.origin().createdOn(),
                id.link());
    }

    void ofDraft(Topic topic) {
        var origin = topic.origin();
        grant(
                topic,
                List.of(
                        Principals.person(origin.proposerId()),
                        Principals.unit(origin.unitId()),
                        Principals.role(Role.MEETING_LIAISON, origin.organId()),
                        Principals.role(Role.LEADER, origin.organId()),
                        Principals.role(Role.PRINCIPAL, origin.organId())));
    }

    /** The office that screens and coordinates, and the head of the government. */
    void ofOffice(Topic topic) {
        long government = topic.origin().governmentId();
        var names = new ArrayList<String>();
        people.office(government)
                .ifPresent(office -> Stream.of(Role.MEETING_OFFICER, Role.LEGAL_REVIEWER, Role.SECRETARY, Role.LEADER)
                        .forEach(role -> names.add(Principals.role(role, office))));
        names.add(Principals.role(Role.PRINCIPAL, government));
        grant(topic, names);
    }

    private void grant(Topic topic, Collection<String> principals) {
        grants.grant(topic.topicId().subject(), topic.origin().createdOn(), principals);
    }

    /** Whoever drew it up. */
    public static Set<Long> proposer(Topic topic) {
        return Set.of(topic.origin().proposerId());
    }

    Set<Long> officers(Topic topic, Role... roles) {
        return people.office(topic.origin().governmentId())
                .map(office -> holders(office, roles))
                .orElse(Set.of());
    }

    /** Once the coordination meeting passed it on: the head of the government, who approves it. */
    public Set<Long> heads(Topic topic) {
        return holders(topic.origin().governmentId(), Role.PRINCIPAL);
    }

    private Set<Long> holders(long organ, Role... roles) {
        return Arrays.stream(roles)
                .flatMap(role -> directory.holders(role, organ).stream())
                .map(PostCard::personId)
                .collect(Collectors.toSet());
    }
}
