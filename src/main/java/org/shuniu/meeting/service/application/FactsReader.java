package org.shuniu.meeting.service.application;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingPurpose;
import org.shuniu.meeting.domain.Schedule;
import org.shuniu.meeting.domain.Venue;
import org.shuniu.meeting.service.application.command.DraftMeeting;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.MeetingFacts.Around;
import org.shuniu.meeting.service.rule.MeetingFacts.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the rules of a meeting, as it is typed or as it is kept. */
@Component
class FactsReader {
    /** No rule looks further back than this for a meeting above. */
    private static final int LOOKS_BACK_DAYS = 90;

    private static final String COUNTED = " and m.status not in ('DRAFTING', 'CANCELLED', 'REFUSED') ";

    /** Once a meeting is submitted, those under review count only where they were submitted before it. */
    private static final String BEFORE = """
            and (m.status <> 'IN_REVIEW' or not exists (
              select 1 from meeting own join meeting_application mine on mine.meeting_id = own.id
                join meeting_application other on other.meeting_id = m.id
              where own.id = :except and own.status <> 'DRAFTING'
                and (mine.submitted_at, mine.meeting_id) < (other.submitted_at, other.meeting_id)))
            """;

    private final JdbcClient jdbc;
    private final LeaderBook leaders;

    FactsReader(JdbcClient jdbc, LeaderBook leaders) {
        this.jdbc = jdbc;
        this.leaders = leaders;
    }

    /** For whom the meeting is called. */
    record Caller(long organId, long governmentId, long meetingId) {
        static Caller of(Meeting meeting) {
            return new Caller(meeting.origin().organId(), meeting.origin().governmentId(), meeting.id());
        }
    }

    /** While it is typed: what is missing is left out. */
    MeetingFacts typed(DraftMeeting typed, Caller caller) {
        var from = OfficeTime.typed(Objects.requireNonNullElse(typed.startsAt(), ""));
        var until = OfficeTime.typed(Objects.requireNonNullElse(typed.endsAt(), ""));
        boolean known = from.isPresent() && until.isPresent() && from.get().isBefore(until.get());
        var schedule = known ? new Schedule(from.get(), until.get(), typed.registrationOn()) : null;
        return facts(typed, schedule, typed.invited(), caller);
    }

    /** A kept meeting at this time with these leaders. */
    MeetingFacts at(Schedule schedule, List<Long> persons, DraftMeeting kept, Meeting meeting) {
        return facts(kept, schedule, persons, Caller.of(meeting));
    }

    private MeetingFacts facts(DraftMeeting said, @Nullable Schedule schedule, List<Long> persons, Caller caller) {
        return new MeetingFacts(
                Objects.requireNonNullElse(said.title(), ""),
                Objects.requireNonNullElse(said.meetingClass(), MeetingClass.PROFESSIONAL),
                Objects.requireNonNullElse(said.purpose(), MeetingPurpose.DEPLOYMENT),
                Objects.requireNonNullElse(said.form(), MeetingForm.VIDEO),
                schedule,
                new Venue(
                        Objects.requireNonNullElse(said.venueKind(), Venue.Kind.OWN),
                        Objects.requireNonNullElse(said.venueName(), ""),
                        said.venueStar(),
                        said.venueDesignated()),
                DraftReader.particulars(said),
                leaders.deputies(persons, caller.governmentId()),
                schedule == null ? Around.NOTHING : around(schedule, persons, caller));
    }

    private Around around(Schedule schedule, List<Long> persons, Caller caller) {
        int year = schedule.firstDay().getYear();
        record Counted(String title, LocalDate day, String kind) {}
        var held = jdbc.sql("select m.title, (m.starts_at at time zone 'Asia/Shanghai')::date as day, m.class as kind"
                        + " from meeting m where m.organ_id = :organ and m.id <> :except"
                        + " and m.class in ('PROFESSIONAL', 'COMPREHENSIVE')" + COUNTED + BEFORE
                        + "and m.starts_at >= :from and m.starts_at < :until order by m.starts_at, m.id")
                .param("organ", caller.organId())
                .param("except", caller.meetingId())
                .param("from", moment(LocalDate.of(year, 1, 1)))
                .param("until", moment(LocalDate.of(year + 1, 1, 1)))
                .query(Counted.class)
                .list();
        Function<String, List<Held>> of = kind -> held.stream()
                .filter(row -> row.kind().equals(kind))
                .map(row -> new Held(row.title(), row.day()))
                .toList();
        return new Around(
                of.apply("PROFESSIONAL"),
                of.apply("COMPREHENSIVE"),
                above(schedule.firstDay(), caller),
                leaders.at(schedule, persons, caller.governmentId(), caller.meetingId()));
    }

    private List<Held> above(LocalDate day, Caller caller) {
        return jdbc.sql("select m.title, (m.starts_at at time zone 'Asia/Shanghai')::date as \"on\""
                        + " from meeting m join meeting_planned_venue v on v.meeting_id = m.id"
                        + " where v.organ_id = :government" + COUNTED
                        + "and m.starts_at >= :from and m.starts_at < :until order by m.starts_at desc, m.id desc")
                .param("government", caller.governmentId())
                .param("from", moment(day.minusDays(LOOKS_BACK_DAYS)))
                .param("until", moment(day.plusDays(1)))
                .query(Held.class)
                .list();
    }

    private static Timestamp moment(LocalDate day) {
        return Timestamp.from(OfficeTime.at(day, LocalTime.MIDNIGHT));
    }
}
