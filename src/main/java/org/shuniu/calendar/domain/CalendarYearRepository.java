package org.shuniu.calendar.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices of all years with their older versions, and the local holidays. */
@Repository
public class CalendarYearRepository {
    /** A notice as it was loaded; exactly one version of a year is current. */
    public record LoadedYear(
            long id,
            int year,
            int version,
            boolean current,
            String title,
            @Nullable String reference,
            @Nullable String loadedBy,
            Instant loadedAt) {}

    /** Who loads a year, when. */
    public record Loading(long personId, String name, Instant at) {}

    private final JdbcClient jdbc;

    CalendarYearRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that is known now; the newer year's notice wins on a December day that two notices name. */
    public OfficeDays officeDays() {
        Set<Integer> years = new HashSet<>(jdbc.sql("select year from calendar_year where current")
                .query(Integer.class)
                .list());
        Map<LocalDate, ArrangedDay> arranged = new HashMap<>();
        jdbc.sql("""
                        select d.day, d.kind, d.name from calendar_day d join calendar_year y on y.id = d.calendar_year_id
                        where y.current order by y.year""").query((row, number) -> day(row)).list().forEach(day -> arranged.put(day.day(), day));
        Map<LocalDate, String> local = new HashMap<>();
        localHolidays().forEach(holiday -> local.put(holiday.day(), holiday.name()));
        return new OfficeDays(years, arranged, local);
    }

    /** Version of the year that is current, 0 when it is not loaded. */
    public int version(int year) {
        return current(year).map(LoadedYear::version).orElse(0);
    }

    public Optional<LoadedYear> current(int year) {
        return history(year).stream().filter(LoadedYear::current).findFirst();
    }

    /** All versions of a year, newest first. */
    public List<LoadedYear> history(int year) {
        return jdbc.sql("select * from calendar_year where year = :year order by version desc")
                .param("year", year)
                .query((row, number) -> loadedYear(row))
                .list();
    }

    public List<ArrangedDay> days(long calendarYearId) {
        return jdbc.sql("select day, kind, name from calendar_day where calendar_year_id = :id order by day")
                .param("id", calendarYearId)
                .query((row, number) -> day(row))
                .list();
    }

    /** Puts the arrangement in place of the current version; the unique index stops a second loader at once. */
    public void replace(Arrangement arrangement, int version, Loading loading) {
        jdbc.sql("update calendar_year set current = false where year = :year and current")
                .param("year", arrangement.year())
                .update();
        long id = jdbc.sql("""
                        insert into calendar_year (year, version, current, title, reference, loaded_by, loaded_by_name, loaded_at)
                        values (:year, :version, true, :title, :reference, :by, :name, :at) returning id""")
                .param("year", arrangement.year())
                .param("version", version)
                .param("title", arrangement.title())
                .param("reference", arrangement.reference())
                .param("by", loading.personId())
                .param("name", loading.name())
                .param("at", loading.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        arrangement.days().forEach(day -> jdbc.sql(
                        "insert into calendar_day (calendar_year_id, day, kind, name) values (:id, :day, :kind, :name)")
                .param("id", id)
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .update());
    }

    public List<LocalHoliday> localHolidays() {
        return jdbc.sql("select day, name from calendar_local_holiday order by day")
                .query((row, number) -> new LocalHoliday(row.getObject("day", LocalDate.class), row.getString("name")))
                .list();
    }

    /** False when the day is a local holiday already. */
    public boolean addLocalHoliday(LocalHoliday holiday, Loading loading) {
        return jdbc.sql("""
                        insert into calendar_local_holiday (day, name, added_by, added_at) values (:day, :name, :by, :at)
                        on conflict do nothing""")
                        .param("day", holiday.day())
                        .param("name", holiday.name())
                        .param("by", loading.personId())
                        .param("at", loading.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public boolean removeLocalHoliday(LocalDate day) {
        return jdbc.sql("delete from calendar_local_holiday where day = :day")
                        .param("day", day)
                        .update()
                == 1;
    }

    private static ArrangedDay day(ResultSet row) throws SQLException {
        return new ArrangedDay(
                row.getObject("day", LocalDate.class), DayKind.valueOf(row.getString("kind")), row.getString("name"));
    }

    private static LoadedYear loadedYear(ResultSet row) throws SQLException {
        return new LoadedYear(
                row.getLong("id"),
                row.getInt("year"),
                row.getInt("version"),
                row.getBoolean("current"),
                row.getString("title"),
                row.getString("reference"),
                row.getString("loaded_by_name"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant());
    }
}
