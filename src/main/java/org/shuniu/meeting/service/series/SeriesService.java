package org.shuniu.meeting.service.series;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.MeetingSeriesId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.series.MeetingSeries;
import org.shuniu.meeting.domain.series.MeetingSeriesRepository;
import org.shuniu.meeting.domain.series.SeriesOrigin;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.application.ApplicationDoor;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds, changes and ends a series, and prepares its next meeting in one step (MTG-21). */
@Service
@Transactional
public class SeriesService {
    private final MeetingSeriesRepository series;
    private final SeriesAccess access;
    private final SeriesReader reader;
    private final NextMeeting next;
    private final Around around;

    SeriesService(
            MeetingSeriesRepository series, SeriesAccess access, SeriesReader reader, NextMeeting next, Around around) {
        this.series = series;
        this.access = access;
        this.reader = reader;
        this.next = next;
        this.around = around;
    }

    /** Who may call such meetings, for whom, when, and who is told. */
    @Component("meetingSeriesAround")
    record Around(ApplicationDoor door, MeetingPeople people, SeriesAnnouncer announcer, OfficeTime time) {}

    /** Refuses to whom no meeting can be drafted at all; the class is looked at when it is known. */
    public void requireFounder(Actor actor) {
        around.door().requireDrafter(actor, MeetingClass.DEPARTMENT_WORK);
    }

    public MeetingSeriesId found(DescribeSeries command, Actor actor) {
        around.door().requireDrafter(actor, Objects.requireNonNull(command.meetingClass()));
        requireSensible(command);
        var origin = new SeriesOrigin(
                actor.organId(),
                actor.organName(),
                actor.unitId(),
                around.people().government(actor.organId()),
                actor.personId(),
                actor.name(),
                around.time().now());
        var kept = series.saveAndFlush(
                new MeetingSeries(origin, command.plan(), reader.members(command, origin.governmentId(), actor)));
        access.know(kept);
        around.announcer().moved(kept, "FOUND", actor, Map.of(), Set.of());
        return kept.seriesId();
    }

    private static void requireSensible(DescribeSeries command) {
        int year = Objects.requireNonNull(command.firstOn()).getYear();
        if (year < 2000 || year > 2200) {
            throw new InvalidException(new Refusal("meeting.series.firstOn.range").at("firstOn"));
        }
    }

    public void edit(MeetingSeriesId id, DescribeSeries command, Actor actor) {
        var kept = access.opened(id, "EDIT", command.version(), actor);
        around.door().requireDrafter(actor, Objects.requireNonNull(command.meetingClass()));
        requireSensible(command);
        kept.describe(command.plan(), reader.members(command, kept.origin().governmentId(), actor));
        around.announcer().moved(kept, "EDIT", actor, Map.of(), Set.of());
    }

    /** Drafts the meeting of the period with the standing members on its list. */
    public MeetingId prepare(MeetingSeriesId id, PrepareNext command, Actor actor) {
        var kept = access.opened(id, "PREPARE", command.version(), actor);
        var wanted = next.of(kept, command.on());
        if (wanted.isTaken()) {
            throw new ConflictException(new Refusal(
                    "meeting.series.refused.taken", wanted.period().toString().substring(0, 7)));
        }
        var meeting = next.draft(kept, wanted, actor);
        var facts = Map.of(
                "meeting",
                String.valueOf(meeting.value()),
                "period",
                wanted.period().toString());
        around.announcer().moved(kept, "PREPARE", actor, facts, Set.of());
        return meeting;
    }

    public void end(MeetingSeriesId id, EndSeries command, Actor actor) {
        var kept = access.opened(id, "END", command.version(), actor);
        kept.end(around.time().today());
        around.announcer().moved(kept, "END", actor, Map.of(), Set.of());
    }
}
