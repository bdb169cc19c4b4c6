package org.shuniu.duty.service.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.duty.domain.incident.late.LateKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.figures.FiguresView.CategoryLine;
import org.shuniu.duty.service.figures.FiguresView.Timeliness;
import org.shuniu.duty.service.figures.FiguresView.UnitLine;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts reports in time, late cases and incidents of a duty room. */
@Service
@Transactional(readOnly = true)
public class FiguresQueries {
    private final JdbcClient jdbc;
    private final FiguresScope scope;
    private final FiguresZeros missed;

    FiguresQueries(JdbcClient jdbc, FiguresScope scope, FiguresZeros missed) {
        this.missed = missed;
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** Who finds the figures in the menu. */
    public static Set<Role> readers() {
        return FiguresScope.readers();
    }

    /** Kinds of untruthful reporting (突发事件应对法 第六十一条), in the order of the columns. */
    public static List<String> lateKinds() {
        return Arrays.stream(LateKind.values()).map(Enum::name).toList();
    }

    public FiguresView figures(FiguresPeriod asked, Actor actor) {
        var room = scope.room(actor);
        var period = scope.period(asked);
        var params = scope.params(room, period, actor);
        return new FiguresView(
                room.id(),
                room.name(),
                Objects.requireNonNull(period.from()),
                Objects.requireNonNull(period.to()),
                own(params),
                units(room, period, params, actor),
                categories(params));
    }

    private List<Timeliness> own(Map<String, Object> params) {
        String counts = Arrays.stream(FiguresClock.values())
                .flatMap(clock -> Arrays.stream(FiguresState.values())
                        .map(state -> "count(*) filter (where " + clock.is(state) + ") as " + clock + "_" + state))
                .collect(Collectors.joining(", "));
        return jdbc.sql("select " + counts + " from incident s where " + FiguresScope.COUNTED)
                .params(params)
                .param("now", scope.now())
                .query((row, line) -> {
                    var all = new ArrayList<Timeliness>();
                    for (FiguresClock clock : FiguresClock.values()) {
                        long inTime = row.getLong(clock + "_" + FiguresState.IN_TIME);
                        long late = row.getLong(clock + "_" + FiguresState.LATE);
                        long running = row.getLong(clock + "_" + FiguresState.RUNNING);
                        all.add(new Timeliness(clock, inTime + late + running, inTime, late, running));
                    }
                    return List.copyOf(all);
                })
                .single();
    }

    private List<UnitLine> units(DutyRoom room, FiguresPeriod period, Map<String, Object> params, Actor actor) {
        Map<Long, Long> reported = new HashMap<>();
        Map<Long, Long> late = new HashMap<>();
        jdbc.sql("""
                        select s.reporting_room_id as unit, count(*) as reported, count(*) filter (where exists (
                          select 1 from incident_late_case c where c.incident_id = s.id
                            and c.room_id = s.reporting_room_id and c.kind = 'LATE')) as late
                        from incident s where s.reporting_room_id is not null and\s""" + FiguresScope.COUNTED + " group by 1")
                .params(params)
                .query((row, line) -> {
                    late.put(row.getLong("unit"), row.getLong("late"));
                    return reported.put(row.getLong("unit"), row.getLong("reported"));
                })
                .list();
        var cases = cases(params);
        var zeros = missed.missed(room, period, actor);
        return scope.below(room).stream()
                .map(unit -> {
                    long all = reported.getOrDefault(unit.id(), 0L);
                    return new UnitLine(
                            unit.id(),
                            unit.name(),
                            all,
                            all - late.getOrDefault(unit.id(), 0L),
                            cases.getOrDefault(unit.id(), Map.of()),
                            zeros.getOrDefault(unit.id(), 0L));
                })
                .toList();
    }

    /** Cases about the counted incidents, by unit and kind. */
    private Map<Long, Map<String, Long>> cases(Map<String, Object> params) {
        Map<Long, Map<String, Long>> found = new HashMap<>();
        jdbc.sql("""
                        select c.room_id, c.kind, count(*) as cases from incident_late_case c
                        join incident s on s.id = c.incident_id where\s""" + FiguresScope.COUNTED + " group by 1, 2")
                .params(params)
                .query((row, line) -> found.computeIfAbsent(row.getLong("room_id"), unit -> new LinkedHashMap<>())
                        .put(row.getString("kind"), row.getLong("cases")))
                .list();
        return found;
    }

    private List<CategoryLine> categories(Map<String, Object> params) {
        Map<String, Map<String, Long>> found = new LinkedHashMap<>();
        jdbc.sql("select s.category, coalesce(s.level, 'NONE') as level, count(*) as incidents from incident s where "
                        + FiguresScope.COUNTED + " group by 1, 2 order by 1, 2")
                .params(params)
                .query((row, line) -> found.computeIfAbsent(row.getString("category"), key -> new LinkedHashMap<>())
                        .put(row.getString("level"), row.getLong("incidents")))
                .list();
        return found.entrySet().stream()
                .map(entry -> new CategoryLine(entry.getKey(), entry.getValue()))
                .toList();
    }
}
