package org.shuniu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.support.Browser;
import org.shuniu.support.StatementCounter;
import org.shuniu.walk.WalkTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The lists that people open all day cost the same number of statements for one row as for fifty. */
@WalkTest
class HotListTests {
    /** Words that stand in every title made here and nowhere else. */
    private static final String MATTER = "汛前巡堤";

    private static final Logger LOG = LoggerFactory.getLogger(HotListTests.class);

    private static final List<String> LISTS =
            List.of("/", "/?box=mine", "/documents", "/search?q=" + MATTER, "/inbox", "/number-series");

    /** Session, person, unread badge and to-do badge of the frame, and the list itself. */
    private static final int MOST = 20;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    private int rows;

    @Test
    void costTheSameForOneRowAsForFifty() throws UnsupportedEncodingException {
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        var head = Browser.of(http, "shenzhiyuan");
        var drafter = Browser.of(http, "fangqing");
        for (int wanted : List.of(1, 20, 50)) {
            fill(wanted);
            for (String list : LISTS) {
                var reader = list.contains("mine") ? drafter : head;
                assertThat(rowsOf(reader, list)).as(list).isGreaterThanOrEqualTo(Math.min(wanted, 20));
                var statements = StatementCounter.during(() -> open(reader, list));
                counts.computeIfAbsent(list, key -> new ArrayList<>()).add(statements.size());
            }
        }
        LOG.info("statements for 1, 20 and 50 rows: {}", counts);
        assertThat(counts).allSatisfy((list, seen) -> assertThat(seen)
                .as(list)
                .allSatisfy(count -> assertThat(count).isPositive().isLessThanOrEqualTo(MOST))
                .containsOnly(seen.get(0)));
    }

    private static int rowsOf(Browser browser, String list) throws UnsupportedEncodingException {
        String page = browser.perform(get(list)).getResponse().getContentAsString();
        String row = list.startsWith("/number") ? "云政.字" : MATTER + "(</mark>)?第";
        return (int) Pattern.compile(row).matcher(page).results().count();
    }

    private static void open(Browser browser, String list) {
        assertThat(browser.perform(get(list))).as(list).hasStatusOk();
    }

    /** 方晴 drafts, 沈知远 has it on his desk, and is told of it; his office has as many series. */
    private void fill(int wanted) {
        long reader = office.person("shenzhiyuan").personId();
        IntStream.range(rows, wanted).forEach(number -> {
            String title = OfficeWalk.OFFICE + "关于" + MATTER + "第" + number + "次安排的通知";
            var id = office.submitted(office.notice(title, "青岚市人民政府"), "fangqing");
            office.drafted(office.notice(title + "稿", "青岚市人民政府"), "shenzhiyuan");
            jdbc.sql("""
                            insert into inbox_item (activity_key, person_id, verb, subject_kind, subject_id, title, words,
                              actor_name, link, at)
                            values (?, ?, 'document.SUBMITTED', 'DOCUMENT', ?, ?, '{}', '方晴', ?, now())""")
                    .params("hot-" + number, reader, id.value(), title, "/documents/" + id.value())
                    .update();
            series(number);
        });
        rows = wanted;
    }

    private void series(int number) {
        jdbc.sql("""
                        insert into number_series (organ_id, issuing_account_id, code, kind, purpose, status, opened_at,
                          version)
                        select organ_id, issuing_account_id, ?, kind, purpose, status, now(), 0 from number_series
                        where organ_id = ? order by id limit 1""")
                .params(
                        "云政" + (char) ('一' + number) + "字",
                        office.organ(OfficeWalk.OFFICE).id())
                .update();
    }
}
