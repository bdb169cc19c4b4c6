package org.shuniu.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;
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

/** SEC-04: the audit administrator reads, filters, exports and verifies; nobody else does. */
@ApplicationTest
class AuditPagesTests {
    private static final String VERB = "test.audit." + UUID.randomUUID();

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Trail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void entries() {
        trail.record(People.drafter(), VERB, new SubjectRef("DOCUMENT", 71), Map.of("number", "云政办发〔2026〕37号"));
        trail.refused(People.outsider(), VERB, new SubjectRef("DOCUMENT", 72), Map.of());
    }

    @Test
    void showsTheFilteredTrailToTheAuditor() {
        var page = http.perform(get("/audit").param("verb", VERB).with(SignedIn.as("auditadmin01", http)));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("公文 71", "公文 72", "文号", "云政办发〔2026〕37号", "已拒绝")
                .doesNotContain("DOCUMENT:71", "/documents/71");
        assertThat(http.perform(get("/audit")
                        .param("verb", VERB)
                        .param("refused", "true")
                        .with(SignedIn.as("auditadmin01", http))))
                .hasStatusOk()
                .bodyText()
                .contains("公文 72")
                .doesNotContain("公文 71");
    }

    @Test
    void saysInWordsWhatIsKeptInCodes() {
        trail.record(
                People.drafter(),
                VERB,
                new SubjectRef("ODDITY", 5),
                Map.of("step", "GATE_LEGAL", "changed", "true", "strange", "x-1", "role", "LEADER"));
        trail.refused(
                People.drafter(),
                VERB,
                new SubjectRef("CALENDAR_YEAR", 2027),
                Map.of("reason", "document.refused.phase.SHELVED", "why", "password, now locked"));
        assertThat(http.perform(get("/audit").param("verb", VERB).with(SignedIn.as("auditadmin01", http))))
                .bodyText()
                .contains("ODDITY 5", "环节", "法规关", "有改动", "是", "strange", "x-1", "机关负责人")
                .contains("年度日历 2027", "公文现为“暂缓”", "密码不对，账号随即锁定")
                .doesNotContain("GATE_LEGAL", "document.refused");
        assertThat(http.perform(
                        get("/audit").param("lang", "en").param("verb", VERB).with(SignedIn.as("auditadmin01", http))))
                .bodyText()
                .contains("Calendar of 2027", "wrong password, account locked now");
    }

    @Test
    void narrowsByPersonPeriodAndSubject() {
        var auditor = SignedIn.as("auditadmin01", http);
        assertThat(http.perform(get("/api/v1/audit/entries")
                        .param("verb", VERB)
                        .param("person", "方晴")
                        .param("subjectKind", "DOCUMENT")
                        .param("subjectId", "71")
                        .param("from", "2020-01-01")
                        .with(auditor)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[0].subjectId")
                .isEqualTo(71);
        assertThat(http.perform(get("/api/v1/audit/entries")
                        .param("verb", VERB)
                        .param("to", "2020-01-01")
                        .with(auditor)))
                .bodyJson()
                .extractingPath("$.rows")
                .asArray()
                .isEmpty();
    }

    @Test
    void exportsExactlyTheFilterAndRecordsIt() throws Exception {
        var auditor = SignedIn.as("auditadmin01", http);
        var csv = http.perform(get("/audit/entries.csv")
                        .param("verb", VERB)
                        .param("person", "方晴")
                        .with(auditor))
                .getResponse();
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"序号\"")
                .contains("DOCUMENT:71", "公文 71", "文号 云政办发〔2026〕37号")
                .doesNotContain("DOCUMENT:72");
        var xlsx = http.perform(
                        get("/api/v1/audit/entries.xlsx").param("verb", VERB).with(auditor))
                .getResponse();
        assertThat(xlsx.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(jdbc.sql("select count(*) from trail_entry where verb = 'audit.EXPORT' and facts ->> 'verb' = ?")
                        .params(VERB)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void verifiesOnThePageAndThroughTheApi() {
        var auditor = SignedIn.as("auditadmin01", http);
        assertThat(http.perform(get("/audit/verification").with(auditor)))
                .hasStatusOk()
                .bodyText()
                .contains("日志链完整");
        assertThat(http.perform(get("/api/v1/audit/verification").with(auditor)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.intact")
                .isEqualTo(true);
    }

    @Test
    void keepsEverybodyElseOut() {
        for (String account : new String[] {"fangqing", "sysadmin01", "secadmin01"}) {
            var person = SignedIn.as(account, http);
            for (String path : new String[] {
                "/audit",
                "/audit/verification",
                "/audit/entries.csv",
                "/audit/entries.xlsx",
                "/api/v1/audit/entries",
                "/api/v1/audit/verification",
                "/api/v1/audit/entries.csv"
            }) {
                assertThat(http.perform(get(path).with(person)))
                        .as(account + " " + path)
                        .hasStatus(HttpStatus.FORBIDDEN);
            }
        }
    }

    @Test
    void anActivityIsOnRecordExactlyWhenItsChangeIs() {
        var transaction = new TransactionTemplate(transactions);
        var kept = new Happening(VERB + ".kept");
        var undone = new Happening(VERB + ".undone");
        transaction.executeWithoutResult(status -> events.publishEvent(kept));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(undone);
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("select verb from trail_entry where verb like ?")
                        .params(VERB + ".%")
                        .query(String.class)
                        .list())
                .containsExactly(kept.verb());
    }

    @Test
    void aRefusedStepIsOnRecordOnce() {
        var since = jdbc.sql("select coalesce(max(id), 0) from trail_entry")
                .query(Long.class)
                .single();
        long document = jdbc.sql("select id from document where status = 'ISSUED' order by id limit 1")
                .query(Long.class)
                .single();
        assertThat(http.perform(post("/documents/" + document + "/revocation")
                        .param("reason", "有误。")
                        .param("decision", "无")
                        .param("effectiveOn", "2026-12-01")
                        .param("version", "0")
                        .with(SignedIn.as("fangqing", http))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(jdbc.sql("select verb || ' ' || subject_id from trail_entry where id > ? and refused")
                        .params(since)
                        .query(String.class)
                        .list())
                .containsExactly("document.REVOKE " + document);
    }

    private record Happening(String verb) implements Activity {
        @Override
        public String key() {
            return verb;
        }

        @Override
        public SubjectRef subject() {
            return new SubjectRef("DOCUMENT", 73);
        }

        @Override
        public String title() {
            return "标题";
        }

        @Override
        public Actor actor() {
            return People.drafter();
        }

        @Override
        public Instant at() {
            return Instant.parse("2026-05-06T01:00:00Z");
        }
    }
}
