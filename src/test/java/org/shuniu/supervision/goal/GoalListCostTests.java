package org.shuniu.supervision.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.support.Browser;
import org.shuniu.support.StatementCounter;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list of a year costs the same number of statements for one task as for sixty. */
@WalkTest
class GoalListCostTests {
    private static final String TITLE = "计数样本任务";

    /** The frame of the page, the reader's units, the calendar once, and three for the list itself. */
    private static final int MOST = 19;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void costsTheSameForOneRowAsForSixty() {
        var reader = Browser.of(http, "gaoyuan");
        var counts = new ArrayList<Integer>();
        for (int wanted : List.of(1, 60)) {
            while (rows() < wanted) {
                add();
            }
            assertThat(reader.perform(get("/goals?year=2041&text=" + TITLE)))
                    .bodyText()
                    .contains("共 " + wanted + " 条");
            counts.add(StatementCounter.during(() -> reader.perform(get("/goals?year=2041&text=" + TITLE)))
                    .size());
        }
        assertThat(counts.get(0)).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(counts).containsOnly(counts.get(0));
    }

    private long rows() {
        return jdbc.sql("select count(*) from goal where title = ?")
                .param(TITLE)
                .query(Long.class)
                .single();
    }

    /** Issued, with an indicator and a confirmed report. */
    private void add() {
        long organ = office.organ(OfficeWalk.OFFICE).id();
        long goal = jdbc.sql("""
                insert into goal (proposer_id, proposer_name, organ_id, organ_name, government_id, created_at, created_on,
                  year, title, text, mode, unit_id, unit_name, unit_organ_id, status, issuer_id, issuer_name, issued_on,
                  moved_at)
                values (1, '高远', ?, '省政府办公厅', 0, now(), date '2041-01-05', 2041, ?, '内容', 'ASSESS_AND_TRACK', ?,
                  '省水务厅', 0, 'ISSUED', 2, '闻璟', date '2041-01-06', now()) returning id""").params(organ, TITLE, organ).query(Long.class).single();
        long indicator = jdbc.sql("""
                insert into goal_indicator (goal_id, position, name, measure, direction, target, q1, q2, q3, q4)
                values (?, 1, '指标', '座', 'AT_LEAST', 4, 1, 2, 3, 4) returning id""").param(goal).query(Long.class).single();
        jdbc.sql("""
                with r as (insert into goal_report (goal_id, indicator_id, quarter, value, note, file_id, by_id, by_name,
                  by_unit, done_at, done_on) values (?, ?, 1, 1, '说明', 0, 3, '白芷', '办公室', now(), date '2041-04-02')
                  returning id)
                insert into goal_verdict (report_id, confirmed, by_id, by_name, by_unit, done_at, done_on)
                select id, true, 1, '高远', '督查处', now(), date '2041-04-03' from r""").params(goal, indicator).update();
        jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                        + " values (?, 'GOAL', date '2041-01-05', ?)")
                .params("r:SUPERVISOR@" + organ, goal)
                .update();
    }
}
