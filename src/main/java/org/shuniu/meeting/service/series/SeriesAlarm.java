package org.shuniu.meeting.service.series;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.series.MeetingSeries;
import org.shuniu.meeting.domain.series.MeetingSeriesRepository;
import org.shuniu.meeting.domain.series.Occasions;
import org.shuniu.meeting.service.Announcer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells once when a period is nearly over and has no meeting (MTG-22). */
@Service
@Transactional
public class SeriesAlarm {
    private final MeetingSeriesRepository series;
    private final SeriesCalendar calendar;
    private final Occasions occasions;
    private final Directory directory;
    private final SeriesAnnouncer announcer;
    private final OfficeTime time;

    SeriesAlarm(
            MeetingSeriesRepository series,
            SeriesCalendar calendar,
            Occasions occasions,
            Directory directory,
            SeriesAnnouncer announcer,
            OfficeTime time) {
        this.series = series;
        this.calendar = calendar;
        this.occasions = occasions;
        this.directory = directory;
        this.announcer = announcer;
        this.time = time;
    }

    /**
     * Safe to run again; how many were told.
     *
     * @param daysBefore so many days before the end of the period
     */
    public int run(int daysBefore) {
        int told = 0;
        for (var kept : series.findByEndedOnIsNullOrderById()) {
            told += look(kept, daysBefore);
        }
        return told;
    }

    private int look(MeetingSeries kept, int daysBefore) {
        var rhythm = kept.plan().rhythm();
        var today = time.today();
        var period = rhythm.period(kept.plan().firstOn(), today);
        boolean late = !today.isBefore(rhythm.end(period).minusDays(daysBefore));
        boolean without = calendar.without(kept, calendar.occasions(kept)).contains(period);
        if (!late || !without || !occasions.alarm(kept.seriesId().value(), period)) {
            return 0;
        }
        announcer.moved(kept, "ALARM", Announcer.SYSTEM, Map.of("period", period.toString()), keepers(kept));
        return 1;
    }

    private Set<Long> keepers(MeetingSeries kept) {
        var persons = new HashSet<Long>();
        persons.add(kept.origin().creatorId());
        directory.heads(kept.origin().unitId()).stream().map(PostCard::personId).forEach(persons::add);
        return persons;
    }
}
