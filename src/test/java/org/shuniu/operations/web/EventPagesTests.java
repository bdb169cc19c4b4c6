package org.shuniu.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.operations.service.StubbornListener;
import org.shuniu.operations.service.StubbornListener.Knock;
import org.shuniu.support.ApplicationTest;
import org.shuniu.support.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The system administrator finds what the job has given up, and tries it again. */
@ApplicationTest
class EventPagesTests {
    private static final String PAGE = "/admin/events";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private StubbornListener listener;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private UUID id;
    private String key = "";

    @BeforeEach
    void anEventThatWasGivenUp() {
        key = UUID.randomUUID().toString();
        new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(new Knock(key)));
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::isGivenUp);
    }

    /** A job may be trying it again just now. */
    private boolean isGivenUp() {
        var given = jdbc.sql("""
                        update event_publication set completion_attempts = 10
                        where serialized_event like '%' || ? || '%' and status = 'FAILED' returning id""").param(key).query(UUID.class).optional();
        given.ifPresent(found -> id = found);
        return given.isPresent();
    }

    @AfterEach
    void clean() {
        jdbc.sql("delete from event_publication where id = ?").param(id).update();
    }

    @Test
    void showsWhatFailedButNotWhatItSays() {
        assertThat(operator().perform(get(PAGE).param("failed", "true")))
                .hasStatusOk()
                .bodyText()
                .contains("后台事件", "test.stubborn", "Knock", "失败，不再自动重试", PAGE + "/" + id + "/resubmission")
                .doesNotContain("serialized", "\"key\"");
        assertThat(operator().perform(get("/api/v1/admin/events").param("failed", "true")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[?(@.id == '" + id + "')].attempts")
                .asArray()
                .containsExactly(10);
    }

    @Test
    void triesOneAgainAndRecordsIt() {
        listener.hearFromNowOn(key);
        assertThat(operator().perform(post(PAGE + "/" + id + "/resubmission"))).hasRedirectedUrl(PAGE);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::isGone);
        assertThat(listener.heard(key)).isTrue();
        assertThat(jdbc.sql("select facts ->> 'listener' from trail_entry where facts ->> 'publication' = ?")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly("test.stubborn");
        assertThat(operator().perform(post(PAGE + "/" + id + "/resubmission"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void triesAllAgainThroughTheApi() {
        listener.hearFromNowOn(key);
        assertThat(operator().perform(post("/api/v1/admin/events/resubmission")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.count")
                .asNumber()
                .satisfies(count -> assertThat(count.intValue()).isPositive());
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::isGone);
    }

    @Test
    void saysWhatCannotBeTriedAgain() {
        jdbc.sql("update event_publication set status = 'PROCESSING' where id = ?")
                .param(id)
                .update();
        assertThat(operator().perform(post(PAGE + "/" + id + "/resubmission")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("正在处理");
        jdbc.sql("update event_publication set status = 'FAILED', event_type = 'org.shuniu.Gone' where id = ?")
                .param(id)
                .update();
        assertThat(operator().perform(post(PAGE + "/" + id + "/resubmission")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("不认识这种事件（Gone）");
    }

    @Test
    void isClosedToEverybodyElse() {
        for (String account : new String[] {"secadmin01", "auditadmin01", "shujin", "fangqing"}) {
            var person = Browser.of(http, account);
            assertThat(person.perform(get(PAGE))).as(account).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(person.perform(post("/api/v1/admin/events/" + id + "/resubmission")))
                    .as(account)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(listener.heard(key)).isFalse();
    }

    private Browser operator() {
        return Browser.of(http, "sysadmin01");
    }

    private boolean isGone() {
        return jdbc.sql("select not exists (select 1 from event_publication where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
