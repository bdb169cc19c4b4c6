package org.shuniu.calendar.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.shuniu.audit.Trail;
import org.shuniu.calendar.CalendarYearLoaded;
import org.shuniu.calendar.domain.Arrangement;
import org.shuniu.calendar.domain.CalendarYearRepository;
import org.shuniu.calendar.domain.CalendarYearRepository.Loading;
import org.shuniu.calendar.domain.LocalHoliday;
import org.shuniu.calendar.domain.NoticeProblem;
import org.shuniu.calendar.domain.NoticeReader;
import org.shuniu.calendar.domain.NoticeReading;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads years and keeps the local holidays. */
@Service
@Transactional
public class CalendarService {
    private static final String YEAR = "CALENDAR_YEAR";

    private final CalendarYearRepository years;
    private final CalendarPolicy policy;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarService(
            CalendarYearRepository years,
            CalendarPolicy policy,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.years = years;
        this.policy = policy;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Loads the year of the text, in place of the version that is there; answers with the year. */
    public int loadYear(LoadYear command, Actor actor) {
        policy.requireMaintainer(actor);
        var arrangement = accepted(NoticeReader.read(command.text()));
        int year = arrangement.year();
        int version = years.version(year);
        if (command.version() != null && command.version() != version) {
            throw new ConflictException(new Refusal("calendar.conflict.version", String.valueOf(year)));
        }
        replace(arrangement, version + 1, actor);
        trail.record(
                actor,
                "calendar.LOAD_YEAR",
                new SubjectRef(YEAR, year),
                Map.of(
                        "version", String.valueOf(version + 1),
                        "days", String.valueOf(arrangement.days().size())));
        events.publishEvent(new CalendarYearLoaded(year, clock.instant()));
        return year;
    }

    public void addLocalHoliday(AddLocalHoliday command, Actor actor) {
        policy.requireMaintainer(actor);
        var day = Objects.requireNonNull(command.day());
        if (!CalendarQueries.isKept(day.getYear())) {
            throw new InvalidException(new Refusal("calendar.year.range").at("day"));
        }
        if (!years.addLocalHoliday(new LocalHoliday(day, command.name().strip()), by(actor))) {
            throw new InvalidException(new Refusal("calendar.local.twice", day).at("day"));
        }
        changedLocal(actor, "calendar.ADD_LOCAL_HOLIDAY", day);
    }

    public void removeLocalHoliday(LocalDate day, Actor actor) {
        policy.requireMaintainer(actor);
        if (!years.removeLocalHoliday(day)) {
            throw new NotFoundException();
        }
        changedLocal(actor, "calendar.REMOVE_LOCAL_HOLIDAY", day);
    }

    private static Arrangement accepted(NoticeReading reading) {
        return reading.acceptable()
                .orElseThrow(() -> new InvalidException(reading.problems().stream()
                        .filter(NoticeProblem::blocking)
                        .map(problem -> ReadingView.refusal(problem).at("text"))
                        .toList()));
    }

    private void replace(Arrangement arrangement, int version, Actor actor) {
        try {
            years.replace(arrangement, version, by(actor));
        } catch (DuplicateKeyException e) {
            throw new ConflictException(new Refusal("calendar.conflict.version", String.valueOf(arrangement.year())));
        }
    }

    /** Due dates that were counted over this day are counted again. */
    private void changedLocal(Actor actor, String verb, LocalDate day) {
        trail.record(actor, verb, new SubjectRef(YEAR, day.getYear()), Map.of("day", day.toString()));
        events.publishEvent(new CalendarYearLoaded(day.getYear(), clock.instant()));
    }

    private Loading by(Actor actor) {
        return new Loading(actor.personId(), actor.name(), clock.instant());
    }
}
