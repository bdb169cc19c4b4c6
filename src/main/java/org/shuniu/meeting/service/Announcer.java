package org.shuniu.meeting.service;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingMoved;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells trail, inbox and search what happened, within the change. */
@Component("meetingAnnouncer")
public class Announcer {
    /** What the clock does. */
    public static final Actor SYSTEM = new Actor(0, "—", 0, 0, "", 0, "", Set.of(), null);

    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final OfficeTime time;

    public Announcer(ApplicationEventPublisher events, SearchIndex search, OfficeTime time) {
        this.events = events;
        this.search = search;
        this.time = time;
    }

    /** The actor is not told of what he or she did. */
    public void moved(Meeting meeting, String step, Actor actor, Map<String, String> facts, Set<Long> audience) {
        var id = meeting.meetingId();
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        events.publishEvent(
                new MeetingMoved(MeetingMoved.newKey(id), id, step, meeting.title(), actor, time.now(), facts, told));
    }

    /** Writes the search row in the same transaction as the record. */
    public void index(Meeting meeting) {
        var id = meeting.meetingId();
        search.put(
                id.subject(),
                meeting.title(),
                null,
                String.join(
                        "\n",
                        meeting.title(),
                        meeting.origin().organName(),
                        meeting.outline().venue().name()),
                meeting.schedule().firstDay(),
                id.link());
    }
}
