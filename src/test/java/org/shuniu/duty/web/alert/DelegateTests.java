package org.shuniu.duty.web.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.alert.AlertQueries;
import org.shuniu.duty.service.alert.Alerts;
import org.shuniu.duty.service.alert.RaiseAlert;
import org.shuniu.duty.service.incident.handling.GiveTask;
import org.shuniu.duty.service.incident.handling.TaskService;
import org.shuniu.duty.service.incident.life.RegisterIncident;
import org.shuniu.duty.service.incident.life.RegistrationService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.Browser;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** 江帆 stands in for 陆文舟 from the 20th to the 25th: what waits for the one waits for the other, and says so. */
@SupervisionOffice
@Transactional
class DelegateTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private MatterWalk office;

    @Autowired
    private Alerts alerts;

    @Autowired
    private AlertQueries queries;

    @Autowired
    private RegistrationService registration;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FixedClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Actor principal;

    @BeforeEach
    void delegate() {
        clock.moveTo(OfficeTime.typed("2026-07-22T09:00").orElseThrow());
        jdbc.sql("update duty_alert set acknowledged_at = raised_at where acknowledged_at is null")
                .update();
        principal = office.person("luwenzhou");
        jdbc.sql("""
                        insert into mandate (principal_id, delegate_id, scope, valid_from, valid_to, reason, created_at,
                          created_by) values (?, ?, 'ALL', date '2026-07-20', date '2026-07-25', '出访', now(), ?)""")
                .params(principal.personId(), office.person("jiangfan").personId(), principal.personId())
                .update();
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveTo("2026-02-12");
    }

    private long raised(String title) {
        alerts.raise(new RaiseAlert(
                title, "duty.alert.title", List.of(title), "/incidents/7", Set.of(principal.personId())));
        return jdbc.sql("select max(id) from duty_alert where alert_key = ?")
                .param(title)
                .query(Long.class)
                .single();
    }

    private static org.jsoup.nodes.Document page(Browser reader, String address) throws UnsupportedEncodingException {
        return Jsoup.parse(reader.perform(get(address)).getResponse().getContentAsString());
    }

    @Test
    void seesThePrincipalsAlertAndAcknowledgesItInHisName() throws UnsupportedEncodingException {
        long id = raised("望川爆炸");
        var delegate = Browser.of(http, "jiangfan");
        assertThat(page(delegate, "/inbox").select(".urgent__line").text()).contains("代陆文舟");
        assertThat(delegate.perform(post("/duty-alerts/" + id + "/acknowledgement")))
                .hasStatus3xxRedirection();
        var reader = Browser.of(http, "luwenzhou");
        assertThat(page(reader, "/inbox").select(".urgent__line")).isEmpty();
        assertThat(page(reader, "/duty-alerts").select("tbody tr").first().text())
                .contains("江帆（代陆文舟）");
        assertThat(jdbc.sql(
                                "select on_behalf_name from trail_entry where verb = 'dutyAlert.ACKNOWLEDGE' and subject_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("陆文舟");
    }

    @Test
    void hearsOfItThroughTheOwnStream() throws IOException {
        var node = new AlertStreams(
                queries,
                new AlertStreamSettings(Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofSeconds(60), 2),
                clock);
        var received = new ArrayList<String>();
        node.open(office.person("jiangfan"), null, new SseEmitter() {
            @Override
            public void send(SseEventBuilder event) {
                received.add(event.build().stream()
                        .map(part -> String.valueOf(part.getData()))
                        .collect(Collectors.joining()));
            }
        });
        long id = raised("松岭塌方");
        node.look();
        assertThat(received.get(received.size() - 1)).contains("[" + id + "]");
    }

    @Test
    void hearsNothingOnceTheDelegationIsOver() {
        long id = raised("青岚停电");
        clock.moveTo(OfficeTime.typed("2026-07-26T09:00").orElseThrow());
        var delegate = Browser.of(http, "jiangfan");
        assertThat(delegate.perform(get("/inbox"))).bodyText().doesNotContain("代陆文舟");
        assertThat(delegate.perform(post("/api/v1/duty-alerts/" + id + "/acknowledgement")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void finishesATaskInThePrincipalsName() throws UnsupportedEncodingException {
        var officer = office.person("qinlang");
        IncidentId id = registration.register(fire(), officer);
        tasks.give(id, new GiveTask("核实伤亡人数", principal.personId(), "2026-07-22T12:00"), officer);
        var delegate = Browser.of(http, "jiangfan");
        assertThat(page(delegate, "/").select(".desk__line:contains(厂房起火)").text())
                .contains("代陆文舟");
        String task = page(delegate, id.link() + "/handling")
                .select("form[action$=completion]")
                .attr("action");
        assertThat(delegate.perform(post(task).param("words", "无人员伤亡"))).hasStatus3xxRedirection();
        assertThat(page(delegate, id.link() + "/timeline").text()).contains("江帆（代陆文舟）", "无人员伤亡");
    }

    private static RegisterIncident fire() {
        // @formatter:off
        return new RegisterIncident("厂房起火", "云江经开区", "企业来电", null, null, false, null, null, null, null, null,
                null, null, false, null, null, null, null, null);
        // @formatter:on
    }
}
