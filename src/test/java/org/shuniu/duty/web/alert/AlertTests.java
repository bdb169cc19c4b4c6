package org.shuniu.duty.web.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.duty.service.alert.AlertQueries;
import org.shuniu.duty.service.alert.Alerts;
import org.shuniu.duty.service.alert.RaiseAlert;
import org.shuniu.support.Browser;
import org.shuniu.support.FixedClock;
import org.shuniu.support.StatementCounter;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** An alert reaches its person on every node and stays until he or she has acknowledged it. */
@WalkTest
@Transactional
class AlertTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AlertStreamSettings SETTINGS =
            new AlertStreamSettings(Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofSeconds(60), 2);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private Alerts alerts;

    @Autowired
    private AlertQueries queries;

    @Autowired
    private JdbcClient jdbc;

    private final FixedClock clock = FixedClock.on("2026-07-18");

    @BeforeEach
    void silenceTheDemo() {
        jdbc.sql("update duty_alert set acknowledged_at = raised_at where acknowledged_at is null")
                .update();
    }

    private long raised(String title, String... accounts) {
        var persons = new ArrayList<Long>();
        for (String account : accounts) {
            persons.add(office.person(account).personId());
        }
        alerts.raise(new RaiseAlert(title, "duty.alert.title", List.of(title), "/incidents/7", Set.copyOf(persons)));
        return jdbc.sql("select max(id) from duty_alert where alert_key = ? and person_id = ?")
                .params(title, persons.get(0))
                .query(Long.class)
                .single();
    }

    /** What a browser at that node has received so far. */
    private List<String> listening(AlertStreams node, String account, String lastEventId) {
        var emitter = new Recorder();
        node.open(office.person(account), lastEventId, emitter);
        return emitter.received;
    }

    /** Keeps what it should send. */
    private static final class Recorder extends SseEmitter {
        private final List<String> received = new ArrayList<>();

        @Override
        public void send(SseEventBuilder event) {
            received.add(event.build().stream()
                    .map(part -> part.getData() instanceof String text ? text : JSON.writeValueAsString(part.getData()))
                    .collect(Collectors.joining()));
        }

        @Override
        public synchronized void complete() {
            received.add("end");
        }
    }

    @Test
    void standsAboveEveryPageUntilItIsAcknowledged() throws UnsupportedEncodingException {
        long id = raised("望川爆炸", "qinlang");
        var reader = Browser.of(http, "qinlang");
        var bar = Jsoup.parse(reader.perform(get("/inbox")).getResponse().getContentAsString())
                .selectFirst("[data-urgent]");
        assertThat(bar.select("form").attr("action")).isEqualTo("/duty-alerts/" + id + "/acknowledgement");
        assertThat(bar.attr("data-open")).isEqualTo(String.valueOf(id));
        var done =
                reader.perform(post("/duty-alerts/" + id + "/acknowledgement").param("back", "/inbox?page=1"));
        assertThat(done).hasStatus3xxRedirection().hasRedirectedUrl("/inbox?page=1");
        assertThat(reader.perform(get("/inbox"))).bodyText().contains("urgent--none");
        assertThat(jdbc.sql("select acknowledged_at is not null from duty_alert where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select count(*) from trail_entry where verb = 'dutyAlert.ACKNOWLEDGE' and subject_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void drawsTheBarAloneAndNoneForWhomItDoesNotConcern() {
        long id = raised("戊", "qinlang");
        assertThat(Browser.of(http, "qinlang").perform(get("/duty-alerts/bar")))
                .bodyText()
                .contains("data-open=\"" + id + "\"", "_csrf")
                .doesNotContain("<nav");
        assertThat(Browser.of(http, "fangqing").perform(get("/duty-alerts/bar")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("data-urgent");
    }

    @Test
    void leadsNobodyAwayFromTheOffice() {
        long id = raised("甲", "qinlang");
        var reader = Browser.of(http, "qinlang");
        for (String elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example")) {
            assertThat(reader.perform(
                            post("/duty-alerts/" + id + "/acknowledgement").param("back", elsewhere)))
                    .hasRedirectedUrl("/duty-alerts");
        }
    }

    @Test
    void tellsEachPersonOnceAndIsNobodyElses() throws UnsupportedEncodingException {
        long id = raised("乙", "qinlang", "luyao");
        raised("乙", "qinlang", "luyao");
        var reader = Browser.of(http, "luyao");
        assertThat(reader.perform(post("/api/v1/duty-alerts/" + id + "/acknowledgement")))
                .hasStatus(HttpStatus.NOT_FOUND);
        String list = reader.perform(get("/api/v1/duty-alerts")).getResponse().getContentAsString();
        List<?> links = JsonPath.read(list, "$.rows[?(@.link == '/incidents/7')]");
        assertThat(links).hasSize(1);
    }

    @Test
    void costsOneStatementAndOnlyWhomItConcerns() {
        var officer = Browser.of(http, "qinlang");
        var drafter = Browser.of(http, "fangqing");
        assertThat(StatementCounter.during(() -> officer.perform(get("/inbox"))).stream()
                        .filter(statement -> statement.contains("duty_alert")))
                .hasSize(1);
        assertThat(StatementCounter.during(() -> drafter.perform(get("/inbox"))).stream()
                        .filter(statement -> statement.contains("duty_alert")))
                .isEmpty();
    }

    @Test
    void reachesEveryNodeWhicheverRaisedIt() throws IOException {
        var here = new AlertStreams(queries, SETTINGS, clock);
        var there = new AlertStreams(queries, SETTINGS, clock);
        var first = listening(here, "qinlang", null);
        var second = listening(there, "qinlang", null);
        var other = listening(there, "luyao", null);
        long id = raised("丙", "qinlang");
        here.look();
        there.look();
        String event = "\"open\":[" + id + "]";
        assertThat(String.join("", first)).contains("event:alerts", event);
        assertThat(String.join("", second)).contains("event:alerts", event);
        assertThat(String.join("", other)).doesNotContain(event);
        alerts.acknowledge(id, office.person("qinlang"));
        here.look();
        there.look();
        assertThat(second.get(second.size() - 1)).contains("\"open\":[]");
        assertThat(first.get(first.size() - 1)).contains("\"open\":[]");
    }

    /** The node died and the alert came while nobody listened. */
    @Test
    void tellsWhoComesBackWhatHeMissedAndNothingTwice() {
        var died = new AlertStreams(queries, SETTINGS, clock);
        listening(died, "qinlang", null);
        died.stop();
        long id = raised("丁", "qinlang");
        var lives = new AlertStreams(queries, SETTINGS, clock);
        assertThat(String.join("", listening(lives, "qinlang", "a"))).contains("id:a" + id, "[" + id + "]");
        assertThat(String.join("", listening(lives, "qinlang", "a" + id)))
                .contains(":open")
                .doesNotContain("event:alerts");
    }

    @Test
    void keepsTheStreamAliveAndEndsItInTime() {
        var node = new AlertStreams(queries, SETTINGS, clock);
        var received = listening(node, "qinlang", "a");
        clock.moveTo(clock.instant().plusSeconds(15));
        node.look();
        assertThat(received.get(received.size() - 1)).contains(":still here");
        clock.moveTo(clock.instant().plusSeconds(45));
        node.look();
        assertThat(received).contains("end");
    }

    @Test
    void endsTheOldestOfTooManyStreams() {
        var node = new AlertStreams(queries, SETTINGS, clock);
        var oldest = listening(node, "qinlang", null);
        clock.moveTo(clock.instant().plusSeconds(1));
        var next = listening(node, "qinlang", null);
        clock.moveTo(clock.instant().plusSeconds(1));
        listening(node, "qinlang", null);
        assertThat(oldest).contains("end");
        assertThat(next).doesNotContain("end");
    }

    @Test
    void opensToPeopleOnly() {
        assertThat(http.perform(get("/api/v1/duty-alerts/stream").accept("text/event-stream")))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(Browser.of(http, "sysadmin01").perform(get("/api/v1/duty-alerts/stream")))
                .hasStatus(HttpStatus.FORBIDDEN);
        var answer = Browser.of(http, "qinlang").perform(get("/api/v1/duty-alerts/stream"));
        assertThat(answer.getRequest().isAsyncStarted()).isTrue();
    }
}
