package org.shuniu.numbering.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.numbering.domain.EntryState;
import org.shuniu.numbering.domain.SeriesKind;
import org.shuniu.numbering.domain.SeriesStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Series and register books of the organs a person may know of. */
@Service
@Transactional(readOnly = true)
public class SeriesQueries {
    private static final int PAGE = 100;
    private static final int WHOLE_BOOK = 100_000;

    private static final String SERIES = """
            select s.*, n.next_free, c.taken, c.reserved, c.voided,
              (select count(*) from generate_series(1, n.counter - 1) as g(i) where not exists (
                 select 1 from number_entry e where e.number_series_id = s.id
                 and (s.kind = 'ORDER' or e.year = :year) and e.sequence = g.i)) as gaps
            from number_series s
            cross join lateral (
              select k.counter, (select min(g.i) from generate_series(k.counter, k.counter + 1000) as g(i)
                where not exists (select 1 from number_entry e where e.number_series_id = s.id
                  and (s.kind = 'ORDER' or e.year = :year) and e.sequence = g.i)) as next_free
              from (select coalesce((select y.next from series_year y where y.number_series_id = s.id
                and y.year = case when s.kind = 'ORDER' then 0 else :year end), 1) as counter) k) n
            cross join lateral (
              select count(*) filter (where e.state = 'TAKEN') as taken,
                count(*) filter (where e.state = 'RESERVED') as reserved,
                count(*) filter (where e.state = 'VOID') as voided
              from number_entry e where e.number_series_id = s.id and e.year = :year) c
            where s.organ_id in (:organs)
            """;

    private final JdbcClient jdbc;
    private final NumberingPolicy policy;
    private final Clock clock;

    SeriesQueries(JdbcClient jdbc, NumberingPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.clock = clock;
    }

    public List<SeriesRow> list(Actor actor) {
        return rows(actor, thisYear(), SERIES + " order by s.organ_id, s.status desc, s.id", null);
    }

    public SeriesRow series(long id, @Nullable Integer year, Actor actor) {
        int shown = year == null ? thisYear() : ReserveNumbers.requireYear(year);
        return rows(actor, shown, SERIES + " and s.id = :id", id).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** One page of the register; {@code page} counts from 1. */
    public RegisterView register(long id, @Nullable Integer year, int page, Actor actor) {
        return register(series(id, year, actor), PageOf.number(page), PAGE, actor);
    }

    /** The whole book of a year, for print and export. */
    public RegisterView book(long id, @Nullable Integer year, Actor actor) {
        return register(series(id, year, actor), 1, WHOLE_BOOK, actor);
    }

    public EntryRow entry(long seriesId, long entryId, Actor actor) {
        series(seriesId, null, actor);
        return jdbc.sql("select * from number_entry where id = :id and number_series_id = :series")
                .param("id", entryId)
                .param("series", seriesId)
                .query((row, number) -> entry(row))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** Refuses the forms of the register to whom its commands are refused. */
    public void requireKeeper(Actor actor) {
        NumberingPolicy.require(policy.refusalToKeep(actor));
    }

    private RegisterView register(SeriesRow series, int page, int size, Actor actor) {
        var rows = jdbc.sql("""
                        select * from number_entry where number_series_id = :id and year = :year
                        order by sequence desc limit :size offset :skip""")
                .param("id", series.id())
                .param("year", series.year())
                .param("size", size)
                .param("skip", (long) (page - 1) * size)
                .query((row, number) -> entry(row))
                .list();
        long total = (long) series.taken() + series.reserved() + series.voided();
        boolean keeper = policy.refusalToKeep(actor).isEmpty();
        return new RegisterView(
                series, years(series), new PageOf<>(rows, page, size, total, false), missing(series), keeper);
    }

    private List<Integer> years(SeriesRow series) {
        var years = new TreeSet<Integer>(List.of(thisYear(), series.year()));
        years.addAll(jdbc.sql("select distinct year from number_entry where number_series_id = :id")
                .param("id", series.id())
                .query(Integer.class)
                .list());
        return List.copyOf(years.descendingSet());
    }

    private List<Integer> missing(SeriesRow series) {
        if (series.gaps() == 0) {
            return List.of();
        }
        return jdbc.sql("""
                        select g.i from series_year y cross join lateral generate_series(1, y.next - 1) as g(i)
                        where y.number_series_id = :id and y.year = :counterYear and not exists (
                          select 1 from number_entry e where e.number_series_id = :id and e.sequence = g.i
                          and (:counterYear = 0 or e.year = :counterYear)) order by g.i limit 100""")
                .param("id", series.id())
                .param("counterYear", series.kind().counterYear(series.year()))
                .query(Integer.class)
                .list();
    }

    private List<SeriesRow> rows(Actor actor, int year, String sql, @Nullable Long id) {
        Map<Long, String> organs =
                policy.organsOf(actor).stream().collect(Collectors.toMap(OrganCard::id, OrganCard::name));
        if (organs.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(sql)
                .param("year", year)
                .param("organs", organs.keySet())
                .param("id", id)
                .query((row, number) -> series(row, year, organs))
                .list();
    }

    private static SeriesRow series(ResultSet row, int year, Map<Long, String> organs) throws SQLException {
        long organId = row.getLong("organ_id");
        var kind = SeriesKind.valueOf(row.getString("kind"));
        return new SeriesRow(
                row.getLong("id"),
                organId,
                organs.getOrDefault(organId, ""),
                row.getString("code"),
                kind,
                row.getString("purpose"),
                SeriesStatus.valueOf(row.getString("status")),
                year,
                kind.write(row.getString("code"), year, row.getInt("next_free")),
                row.getInt("taken"),
                row.getInt("reserved"),
                row.getInt("voided"),
                row.getInt("gaps"),
                row.getInt("version"));
    }

    private EntryRow entry(ResultSet row) throws SQLException {
        var recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        var changedAt = row.getObject("changed_at", OffsetDateTime.class);
        return new EntryRow(
                row.getLong("id"),
                row.getInt("sequence"),
                row.getString("text"),
                EntryState.valueOf(row.getString("state")),
                row.getString("purpose"),
                row.getString("subject_kind"),
                row.getObject("subject_id", Long.class),
                row.getString("reason"),
                row.getString("recorded_by_name"),
                recordedAt,
                day(recordedAt),
                row.getString("changed_by_name"),
                changedAt == null ? null : day(changedAt.toInstant()),
                row.getInt("version"));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private int thisYear() {
        return Year.now(clock).getValue();
    }
}
