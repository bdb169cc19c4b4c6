package org.shuniu.meeting.service.series;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingSeriesMoved;
import org.shuniu.meeting.domain.series.MeetingSeries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells trail and inbox what happened to a series. */
@Component("meetingSeriesAnnouncer")
class SeriesAnnouncer {
    private final ApplicationEventPublisher events;
    private final OfficeTime time;

    SeriesAnnouncer(ApplicationEventPublisher events, OfficeTime time) {
        this.events = events;
        this.time = time;
    }

    void moved(MeetingSeries series, String step, Actor actor, Map<String, String> facts, Set<Long> audience) {
        var id = series.seriesId();
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        String key = "meetingSeries:" + id.value() + ":" + UUID.randomUUID();
        events.publishEvent(
                new MeetingSeriesMoved(key, id, step, series.plan().name(), actor, time.now(), facts, told));
    }
}
