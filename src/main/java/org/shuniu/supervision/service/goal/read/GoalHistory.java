package org.shuniu.supervision.service.goal.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.goal.measure.ReportState;
import org.shuniu.supervision.domain.goal.measure.Values;
import org.shuniu.supervision.service.goal.view.GoalStoryLine;
import org.shuniu.supervision.service.goal.view.IndicatorView;
import org.shuniu.supervision.service.goal.view.ReportLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that was said about a task, oldest first. */
@Component
class GoalHistory {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private static final String REPORTS = """
            select r.*, case v.confirmed when true then 'CONFIRMED' when false then 'RETURNED' else 'WAITING' end as state,
                   v.reason, v.by_name as verdict_by,
                   exists (select 1 from goal_report n where n.indicator_id = r.indicator_id and n.quarter = r.quarter
                     and n.id > r.id) as superseded
            from goal_report r left join goal_verdict v on v.report_id = r.id where r.goal_id = :goal order by r.id""";

    private final JdbcClient jdbc;
    private final FileStore files;

    GoalHistory(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    List<IndicatorView> indicators(GoalId id, List<IndicatorStanding> standings) {
        Map<Long, String> names =
                files.of(id.subject()).stream().collect(Collectors.toMap(StoredFile::id, StoredFile::name));
        var reports = jdbc.sql(REPORTS)
                .param("goal", id.value())
                .query((row, at) -> report(row, names))
                .list();
        Map<Long, List<IndicatorView.Adjustment>> adjustments = jdbc
                .sql("select * from goal_adjustment where goal_id = :goal order by id")
                .param("goal", id.value())
                .query((row, at) -> Map.entry(row.getLong("indicator_id"), adjustment(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return standings.stream()
                .map(one -> view(
                        one,
                        reports.stream()
                                .filter(line -> line.indicatorId() == one.id())
                                .toList(),
                        adjustments.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static IndicatorView view(
            IndicatorStanding one, List<ReportLine> reports, List<IndicatorView.Adjustment> adjustments) {
        var standing = one.standing();
        return new IndicatorView(
                one.id(),
                one.name(),
                one.measure(),
                one.direction(),
                one.plan(),
                adjustments.isEmpty() ? null : adjustments.get(0).former(),
                standing.light(),
                standing.percent(),
                standing.quarters(),
                reports,
                adjustments);
    }

    private static ReportLine report(ResultSet row, Map<Long, String> names) throws SQLException {
        long file = row.getLong("file_id");
        return new ReportLine(
                row.getLong("id"),
                row.getLong("indicator_id"),
                row.getInt("quarter"),
                Values.plain(row.getBigDecimal("value")),
                row.getString("note"),
                row.getString("because"),
                file,
                names.get(file),
                row.getString("by_name"),
                row.getString("by_unit"),
                at(row),
                ReportState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("verdict_by"),
                row.getBoolean("superseded"));
    }

    private static IndicatorView.Adjustment adjustment(ResultSet row) throws SQLException {
        return new IndicatorView.Adjustment(
                GoalStandings.plan(row),
                row.getString("reason"),
                row.getString("by_name"),
                row.getObject("done_on", java.time.LocalDate.class));
    }

    List<GoalStoryLine> story(GoalId id) {
        return jdbc.sql("""
                        select e.*, i.name, i.measure from goal_event e
                        left join goal_indicator i on i.id = e.indicator_id where e.goal_id = :goal order by e.id""")
                .param("goal", id.value())
                .query((row, at) -> new GoalStoryLine(
                        row.getString("action"),
                        row.getString("name"),
                        row.getString("measure"),
                        row.getObject("quarter", Integer.class),
                        Values.plainOrNull(row.getBigDecimal("value")),
                        row.getString("words"),
                        row.getString("by_name"),
                        row.getString("by_unit"),
                        at(row)))
                .list();
    }

    private static OffsetDateTime at(ResultSet row) throws SQLException {
        return row.getObject("done_at", OffsetDateTime.class)
                .atZoneSameInstant(OFFICE)
                .toOffsetDateTime();
    }
}
