package org.shuniu.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.kernel.counter.HomeCounter;
import org.shuniu.kernel.counter.HomeCounter.Days;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.Browser;
import org.shuniu.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The counters 会议 and 文件 on the desk of the demo office: each number opens exactly its rows (SCH-07). */
@SupervisionOffice
class HomeCountersTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private MatterWalk office;

    @Autowired
    private List<HomeCounter> counters;

    private static final LocalDate DAY = LocalDate.of(2026, 2, 12);

    private static String body(Browser reader, String address) throws UnsupportedEncodingException {
        var answer = reader.perform(get(URI.create(address)));
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static int rows(Browser reader, String link) throws UnsupportedEncodingException {
        String list = body(reader, "/api/v1" + link);
        return link.startsWith("/meeting-plans/")
                ? JsonPath.<List<Object>>read(list, "$.rows").size()
                : JsonPath.<Integer>read(list, "$.total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yezhiqiu", "jianning", "weiran", "zhaoheng", "fangqing", "shenhuaian"})
    void openExactlyTheirRows(String account) throws UnsupportedEncodingException {
        var reader = Browser.of(http, account);
        String desk = body(reader, "/");
        String board = body(reader, "/api/v1/home/counters");
        assertThat(JsonPath.<List<String>>read(board, "$.counters[*].key"))
                .startsWith("meeting.counter", "document.counter");
        List<Map<String, Object>> tallies =
                JsonPath.read(board, "$.counters[*]['soFar','before','planned'][?(@.link)]");
        assertThat(tallies).hasSizeGreaterThanOrEqualTo(4).allSatisfy(tally -> {
            String link = String.valueOf(tally.get("link"));
            assertThat(desk).contains("href=\"" + link.replace("&", "&amp;") + "\"");
            assertThat(tally.get("count")).as(link).isEqualTo(rows(reader, link));
            body(reader, link);
        });
    }

    @Test
    void countWhatTheOrgansOfTheDemoOfficeDid() throws UnsupportedEncodingException {
        String registry = body(Browser.of(http, "yezhiqiu"), "/api/v1/home/counters");
        assertThat(JsonPath.<Integer>read(registry, "$.counters[1].soFar.count"))
                .isPositive();
        assertThat(JsonPath.<String>read(registry, "$.organName")).isEqualTo("云江省人民政府办公厅");
        assertThat(JsonPath.<String>read(registry, "$.before.to")).isEqualTo("2025-02-12");
    }

    @Test
    void costOneStatementEach() {
        var reader = office.person("yezhiqiu");
        assertThat(counters).hasSizeGreaterThanOrEqualTo(2).allSatisfy(counter -> assertThat(
                        StatementCounter.during(() -> counter.count(Days.until(DAY), reader)))
                .hasSize(1));
    }

    @Test
    void areNotForAdministrators() {
        assertThat(Browser.of(http, "sysadmin01").perform(get("/api/v1/home/counters")))
                .hasStatus(403);
        assertThat(Browser.of(http, "sysadmin01").perform(get("/")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("counters__list");
    }
}
