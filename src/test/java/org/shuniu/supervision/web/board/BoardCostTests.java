package org.shuniu.supervision.web.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.supervision.MatterRows;
import org.shuniu.supervision.MatterSource;
import org.shuniu.support.Browser;
import org.shuniu.support.StatementCounter;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The board and the list of matters cost the same number of statements for one matter as for sixty. */
@WalkTest
class BoardCostTests {
    private static final String TITLE = "看板计数样本";
    private static final int MOST = 20;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    private final List<Long> added = new ArrayList<>();

    @AfterEach
    void leaveNothing() {
        for (String table : List.of("matter_part", "access_grant", "matter")) {
            String column = Map.of("matter_part", "matter_id", "access_grant", "subject_id", "matter", "id")
                    .get(table);
            String kind = table.equals("access_grant") ? " and subject_kind = 'MATTER'" : "";
            jdbc.sql("delete from " + table + " where " + column + " in (:ids)" + kind)
                    .param("ids", added)
                    .update();
        }
    }

    @Test
    void costsTheSameForOneMatterAsForSixty() {
        var reader = Browser.of(http, "gaoyuan");
        var organ = office.organ(OfficeWalk.OFFICE).id();
        var rows = new MatterRows(jdbc, organ, office.organ("云江省人民政府").id());
        var board = new ArrayList<Integer>();
        var list = new ArrayList<Integer>();
        for (int wanted : List.of(1, 60)) {
            while (added.size() < wanted) {
                add(rows, organ);
            }
            assertThat(reader.perform(get("/matters?text=" + TITLE))).bodyText().contains("共 " + wanted + " 条");
            board.add(cost(reader, "/supervision/board"));
            list.add(cost(reader, "/matters?text=" + TITLE));
        }
        assertThat(board.get(0)).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(board).containsOnly(board.get(0));
        assertThat(list.get(0)).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(list).containsOnly(list.get(0));
    }

    private static int cost(Browser reader, String page) {
        return StatementCounter.during(
                        () -> assertThat(reader.perform(get(page))).as(page).hasStatusOk())
                .size();
    }

    private void add(MatterRows rows, long organ) {
        long matter = rows.matter(TITLE + added.size(), MatterSource.DEPLOYMENT, null);
        rows.part(matter, "LEAD", 990_100 + added.size(), "RECEIVED", "2026-02-01", "2026-03-10");
        rows.seenBy(matter, "r:SUPERVISOR@" + organ);
        added.add(matter);
    }
}
