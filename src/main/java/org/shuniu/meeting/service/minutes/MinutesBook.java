package org.shuniu.meeting.service.minutes;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MinutesMoved;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.domain.minutes.MinutesOpinion;
import org.shuniu.meeting.domain.minutes.MinutesOpinionRepository;
import org.shuniu.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each step within the change: its opinion, who may know, who is told, what search finds. */
@Component
class MinutesBook {
    private final MinutesOpinionRepository opinions;
    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final Grants grants;
    private final OfficeTime time;

    MinutesBook(
            MinutesOpinionRepository opinions,
            ApplicationEventPublisher events,
            SearchIndex search,
            Grants grants,
            OfficeTime time) {
        this.opinions = opinions;
        this.events = events;
        this.search = search;
        this.grants = grants;
        this.time = time;
    }

    void opinion(Minutes minutes, MinutesAction action, @Nullable String words, Actor actor) {
        String kept = words == null || words.isBlank() ? null : words.strip();
        opinions.save(new MinutesOpinion(minutes.id(), action, kept, actor, time.now()));
    }

    void moved(Minutes minutes, String step, Actor actor, Set<Long> audience) {
        var id = minutes.minutesId();
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        var text = minutes.text();
        events.publishEvent(
                new MinutesMoved(MinutesMoved.newKey(id), id, step, text.title(), actor, time.now(), Map.of(), told));
        var number = minutes.number();
        search.put(
                id.subject(),
                text.title(),
                number == null ? null : number.text(),
                text.body(),
                minutes.origin().heldOn(),
                id.link());
    }

    void grant(Minutes minutes, Collection<String> principals) {
        grants.grant(minutes.minutesId().subject(), minutes.origin().heldOn(), principals);
    }
}
