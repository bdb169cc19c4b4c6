package org.shuniu.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.notification.Told;
import org.shuniu.notification.service.DeliverToInbox;
import org.shuniu.support.ApplicationTest;
import org.shuniu.support.People;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class InboxTests {
    private static final AtomicLong SUBJECTS = new AtomicLong(660_000);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private DeliverToInbox listener;

    @Autowired
    private Grants grants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionTemplate transaction;
    private SubjectRef subject;
    private long hanXiao;
    private long lanXin;

    @BeforeEach
    void people() {
        transaction = new TransactionTemplate(transactions);
        subject = new SubjectRef("DOCUMENT", SUBJECTS.incrementAndGet());
        hanXiao = person("hanxiao");
        lanXin = person("lanxin");
        jdbc.sql("delete from inbox_item where person_id in (?, ?)")
                .params(hanXiao, lanXin)
                .update();
    }

    @Test
    void tellsTheAudienceOnceAndOnlyWhatItMayKnow() {
        Told told = told("关于甲的通知");
        transaction.executeWithoutResult(status -> {
            grants.grant(subject, LocalDate.of(2026, 5, 6), List.of(Principals.person(hanXiao)));
            events.publishEvent(told);
        });
        awaitItems(hanXiao, 1);
        listener.deliver(told);
        assertThat(items(hanXiao)).isEqualTo(1);
        assertThat(items(lanXin)).as("may not know of the document").isZero();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> publications(told) == 0);
    }

    @Test
    void tellsNothingThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(told("撤销了"));
            status.setRollbackOnly();
        });
        assertThat(items(hanXiao)).isZero();
    }

    @Test
    void hidesALineOnceTheRecordIsOutOfSight() {
        tell("关于乙的通知");
        var reader = SignedIn.as("hanxiao", http);
        assertThat(http.perform(get("/inbox").with(reader))).bodyText().contains("关于乙的通知");
        transaction.executeWithoutResult(status -> {
            grants.grant(subject, LocalDate.of(2026, 5, 6), List.of(Principals.person(1)));
            grants.revoke(subject, Principals.person(hanXiao));
        });
        assertThat(http.perform(get("/inbox").with(reader))).bodyText().doesNotContain("关于乙的通知");
        assertUnread("hanxiao", 0);
    }

    @Test
    void opensALineAndCountsItAsRead() {
        tell("关于丙的通知");
        var reader = SignedIn.as("hanxiao", http);
        assertUnread("hanxiao", 1);
        long id = jdbc.sql("select id from inbox_item where person_id = ?")
                .params(hanXiao)
                .query(Long.class)
                .single();
        assertThat(http.perform(post("/inbox/" + id + "/read").with(SignedIn.as("lanxin", http))))
                .as("somebody else's line")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.perform(
                        post("/inbox/" + id + "/read").param("open", "true").with(reader)))
                .hasRedirectedUrl("/documents/" + subject.id());
        assertUnread("hanxiao", 0);
    }

    @Test
    void marksAllReadThroughPageAndApi() {
        tell("关于丁的通知");
        var reader = SignedIn.as("hanxiao", http);
        assertThat(http.perform(post("/inbox/read").with(reader))).hasRedirectedUrl("/inbox");
        assertUnread("hanxiao", 0);
        tell("关于戊的通知");
        assertThat(http.perform(get("/api/v1/inbox").with(reader)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.lines.rows[0].unread")
                .isEqualTo(true);
        assertThat(http.perform(post("/api/v1/inbox/read").with(reader))).hasStatus(HttpStatus.NO_CONTENT);
        assertUnread("hanxiao", 0);
    }

    @Test
    void hasNothingForAdministrators() {
        for (String path : List.of("/inbox", "/inbox/channels", "/api/v1/inbox", "/api/v1/inbox/unread")) {
            assertThat(http.perform(get(path).with(SignedIn.as("sysadmin01", http))))
                    .as(path)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void keepsTheChoiceOfChannelsAndWhatWasTyped() {
        var reader = SignedIn.as("hanxiao", http);
        jdbc.sql("delete from channel_choice where person_id = ?")
                .param(hanXiao)
                .update();
        assertThat(choose(reader, "true", "nonsense", "0"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("nonsense", "邮箱地址的格式不正确");
        assertThat(choose(reader, "true", "", "0"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请填写接收提醒的邮箱地址");
        assertThat(choose(reader, "true", "hx@example.org", "0")).hasRedirectedUrl("/inbox/channels");
        assertThat(choose(reader, "false", "", "0")).as("drawn before").hasStatus(HttpStatus.CONFLICT);
        assertThat(choose(reader, "false", "", "1")).hasRedirectedUrl("/inbox/channels");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult choose(
            org.springframework.test.web.servlet.request.RequestPostProcessor reader,
            String mail,
            String address,
            String version) {
        return http.perform(post("/inbox/channels")
                .param("mail", mail)
                .param("address", address)
                .param("version", version)
                .with(reader));
    }

    private void tell(String title) {
        transaction.executeWithoutResult(status -> {
            grants.grant(subject, LocalDate.of(2026, 5, 6), List.of(Principals.person(hanXiao)));
            events.publishEvent(told(title));
        });
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> jdbc.sql(
                        "select exists (select 1 from inbox_item where title = ?)")
                .params(title)
                .query(Boolean.class)
                .single());
    }

    private Told told(String title) {
        return new Told(
                UUID.randomUUID().toString(),
                "test.TOLD",
                subject,
                title,
                People.drafter(),
                Instant.parse("2026-05-06T01:00:00Z"),
                Set.of(hanXiao, lanXin, People.drafter().personId()),
                "/documents/" + subject.id(),
                List.of("x"));
    }

    private void assertUnread(String account, int count) {
        assertThat(http.perform(get("/api/v1/inbox/unread").with(SignedIn.as(account, http))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.unread")
                .isEqualTo(count);
    }

    private void awaitItems(long person, long count) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> items(person) == count);
    }

    private long items(long person) {
        return jdbc.sql("select count(*) from inbox_item where person_id = ? and subject_id = ?")
                .params(person, subject.id())
                .query(Long.class)
                .single();
    }

    private long publications(Told told) {
        return jdbc.sql("select count(*) from event_publication where serialized_event like '%' || ? || '%'")
                .params(told.key())
                .query(Long.class)
                .single();
    }

    private long person(String account) {
        return jdbc.sql("select id from person where account = ?")
                .params(account)
                .query(Long.class)
                .single();
    }
}
