package org.shuniu.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.audit.domain.TrailRepository;
import org.shuniu.audit.service.Verification.Fault;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.support.FixedClock;
import org.shuniu.support.People;
import org.shuniu.support.PostgresForTests;
import org.shuniu.support.RepositoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** SEC-04: the trail commits with the change, is chained, and says where it was touched. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({TrailRepository.class, TrailService.class, SealService.class, VerificationService.class, AuditPolicy.class})
class ChainTests {
    private static final SubjectRef DOCUMENT = new SubjectRef("DOCUMENT", 7);

    @TestConfiguration
    static class Time {
        @Bean
        FixedClock clock() {
            return FixedClock.on("2026-05-06");
        }
    }

    @Autowired
    private TrailService trail;

    @Autowired
    private SealService seals;

    @Autowired
    private VerificationService verifications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Environment environment;

    private TransactionTemplate transaction;

    @BeforeEach
    void emptyTrail() throws Exception {
        transaction = new TransactionTemplate(transactions);
        tamper(
                "truncate trail_entry",
                "update trail_head set seal_no = 0, seal_hash = decode(repeat('00', 32), 'hex')");
    }

    @Test
    void linksEntriesIntoAChainThatHolds() {
        write(5);
        assertThat(verifications.verify().unsealed()).isEqualTo(5);
        assertThat(seals.sealBatch()).isEqualTo(5);
        Verification result = verifications.verify();
        assertThat(result.intact()).isTrue();
        assertThat(result.links()).isEqualTo(5);
        assertThat(result.unsealed()).isZero();
    }

    @Test
    void namesTheFirstChangedLink() throws Exception {
        write(9);
        seals.sealBatch();
        tamper("update trail_entry set verb = 'document.OTHER' where seal_no in (4, 7)");
        Verification result = verifications.verify();
        assertThat(result.intact()).isFalse();
        assertThat(result.links()).isEqualTo(3);
        assertThat(result.broken().sealNo()).isEqualTo(4);
        assertThat(result.broken().fault()).isEqualTo(Fault.CHANGED);
    }

    @Test
    void noticesAForgedHash() throws Exception {
        write(3);
        seals.sealBatch();
        tamper("update trail_entry set seal_hash = decode(repeat('ab', 32), 'hex') where seal_no = 2");
        assertThat(verifications.verify().broken().sealNo()).isEqualTo(2);
    }

    @Test
    void noticesATakenOutEntry() throws Exception {
        write(5);
        seals.sealBatch();
        tamper("delete from trail_entry where seal_no = 3");
        assertThat(verifications.verify().broken()).isEqualTo(new Verification.BrokenLink(3, null, Fault.MISSING));
    }

    @Test
    void noticesACutOffEnd() throws Exception {
        write(5);
        seals.sealBatch();
        tamper("delete from trail_entry where seal_no > 3");
        assertThat(verifications.verify().broken()).isEqualTo(new Verification.BrokenLink(4, null, Fault.CUT));
    }

    @Test
    void noticesAnEntryTakenOutOfTheChainAgain() throws Exception {
        write(3);
        seals.sealBatch();
        tamper("update trail_entry set seal_no = null, seal_hash = null where seal_no = 3");
        assertThat(verifications.verify().broken().fault()).isEqualTo(Fault.CUT);
    }

    @Test
    void refusesChangesEvenFromTheRunningApplication() {
        write(1);
        seals.sealBatch();
        assertRefused("update trail_entry set verb = 'x'");
        assertRefused("update trail_entry set seal_no = 2, seal_hash = seal_hash");
        assertRefused("delete from trail_entry");
        assertRefused("truncate trail_entry");
        assertRefused("update trail_head set seal_no = 0");
        assertRefused("delete from trail_head");
    }

    @Test
    void theGuardHoldsForTheOwnerOfTheTableToo() throws Exception {
        write(1);
        try (Connection owner = PostgresForTests.superuser(url());
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from trail_entry"))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void anEntryCannotBringItsOwnSeal() {
        jdbc.sql("""
                        insert into trail_entry (at, verb, refused, facts, seal_no, seal_hash, xact)
                        values (now(), 'x', false, '{}', 77, '\\x00', '1')""").update();
        assertThat(jdbc.sql("select count(*) from trail_entry where seal_no is null and xact > '1'::xid8")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aRollbackLeavesNoRowButItsRefusalStays() {
        transaction.executeWithoutResult(status -> {
            trail.record(People.drafter(), "document.ISSUE", DOCUMENT, Map.of());
            trail.refused(People.drafter(), "document.SEAL", DOCUMENT, Map.of("reason", "notSeal"));
            status.setRollbackOnly();
        });
        assertThat(verbs()).containsExactly("document.SEAL");
    }

    @Test
    void waitsForOlderTransactionsAndNeverReorders() throws Exception {
        var inserted = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var pool = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow = pool.submit(() -> transaction.executeWithoutResult(status -> {
                trail.record(People.drafter(), "slow", DOCUMENT, Map.of());
                inserted.countDown();
                await(mayCommit);
            }));
            await(inserted);
            trail.record(People.drafter(), "quick", DOCUMENT, Map.of());
            assertThat(seals.sealBatch())
                    .as("quick is younger than an open transaction")
                    .isZero();
            mayCommit.countDown();
            slow.get(10, TimeUnit.SECONDS);
            assertThat(seals.sealBatch()).isEqualTo(2);
            assertThat(verbs()).containsExactly("slow", "quick");
            assertThat(verifications.verify().intact()).isTrue();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void twoSealersAndManyWritersAtOnceMakeOneChain() throws Exception {
        var pool = Executors.newFixedThreadPool(5);
        try {
            var running = new ArrayList<Future<?>>();
            for (int writer = 0; writer < 3; writer++) {
                running.add(pool.submit(() -> write(60)));
            }
            for (int sealer = 0; sealer < 2; sealer++) {
                running.add(pool.submit(() -> {
                    for (int i = 0; i < 40; i++) {
                        seals.sealBatch();
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        seals.sealBatch();
        Verification result = verifications.verify();
        assertThat(result.intact()).isTrue();
        assertThat(result.links() + result.unsealed()).isEqualTo(180);
        assertThat(result.links()).isEqualTo(180);
    }

    private void write(int entries) {
        for (int i = 0; i < entries; i++) {
            trail.record(People.drafter(), "document.STEP", DOCUMENT, Map.of("n", "" + i));
        }
    }

    private java.util.List<String> verbs() {
        return jdbc.sql("select verb from trail_entry order by id")
                .query(String.class)
                .list();
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url() {
        return environment.getRequiredProperty("spring.datasource.url");
    }

    private void tamper(String... statements) throws Exception {
        try (Connection superuser = PostgresForTests.superuser(url());
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica"); // triggers off
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
