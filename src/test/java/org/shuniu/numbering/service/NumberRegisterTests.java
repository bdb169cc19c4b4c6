package org.shuniu.numbering.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.numbering.NumberingFixtures.DATA;
import static org.shuniu.numbering.NumberingFixtures.MORNING;
import static org.shuniu.numbering.NumberingFixtures.OFFICE;
import static org.shuniu.numbering.NumberingFixtures.WATER;
import static org.shuniu.numbering.NumberingFixtures.accountOf;
import static org.shuniu.numbering.NumberingFixtures.at;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.numbering.DocumentNumber;
import org.shuniu.numbering.Numbers;
import org.shuniu.numbering.ReservedNumbers;
import org.shuniu.numbering.domain.Act;
import org.shuniu.numbering.domain.IssuingAccountRepository;
import org.shuniu.numbering.domain.NumberEntryRepository;
import org.shuniu.numbering.domain.NumberSeries;
import org.shuniu.numbering.domain.NumberSeriesRepository;
import org.shuniu.numbering.domain.SeriesCounter;
import org.shuniu.support.FixedClock;
import org.shuniu.support.RepositoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Real transactions on a real PostgreSQL: no gap, no double (DOC-17, DOC-18, R18). */
@RepositoryTest
@Import({NumberRegister.class, FreeNumbers.class, SeriesCounter.class, NumberRegisterTests.Time.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NumberRegisterTests {
    static class Time {
        @Bean
        Clock clock() {
            return FixedClock.on("2026-03-02");
        }
    }

    private static final Actor REGISTRAR = at(OFFICE, 21, Role.REGISTRAR);

    @Autowired
    private Numbers numbers;

    @Autowired
    private ReservedNumbers reservedNumbers;

    @Autowired
    private IssuingAccountRepository accounts;

    @Autowired
    private NumberSeriesRepository series;

    @Autowired
    private NumberEntryRepository entries;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private NumberSeries general;
    private NumberSeries order;

    @BeforeEach
    void openSeries() {
        transaction.executeWithoutResult(status -> {
            var account = accounts.save(accountOf(OFFICE, "云政办发", "云江省人民政府令"));
            var opened = series.saveAll(account.approve(null, new Act(41, "秘书长", MORNING)));
            general = opened.get(0);
            order = opened.get(1);
        });
    }

    @AfterEach
    void clear() {
        for (var table :
                List.of("number_entry", "series_year", "number_series", "issuing_account_series", "issuing_account")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void startsAtOneInEveryYear() {
        assertThat(take(general, 2026, 1).text()).isEqualTo("云政办发〔2026〕1号");
        assertThat(take(general, 2026, 2).text()).isEqualTo("云政办发〔2026〕2号");
        assertThat(take(general, 2027, 3).text()).isEqualTo("云政办发〔2027〕1号");
        assertThat(take(general, 2026, 4).text()).isEqualTo("云政办发〔2026〕3号");
    }

    @Test
    void countsOrdersThroughTheYears() {
        assertThat(take(order, 2026, 1).text()).isEqualTo("第1号");
        assertThat(take(order, 2027, 2).text()).isEqualTo("第2号");
    }

    @Test
    void losesNoNumberToARollback() {
        take(general, 2026, 1);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    numbers.take(general.id(), OFFICE, 2026, document(2), REGISTRAR);
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(take(general, 2026, 3).sequence()).isEqualTo(2);
    }

    @Test
    void leavesNoGapAndNoDoubleUnderFiftyThreads() throws Exception {
        var random = new Random(20261122);
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(50);
        List<Future<Integer>> taken = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int id = i;
            boolean rollback = random.nextInt(3) == 0;
            Callable<Integer> step = () -> {
                start.await();
                return transaction.execute(status -> {
                    var number = numbers.take(general.id(), OFFICE, 2026, document(id), REGISTRAR);
                    if (rollback) {
                        status.setRollbackOnly();
                        return 0;
                    }
                    return number.sequence();
                });
            };
            taken.add(pool.submit(step));
        }
        start.countDown();
        List<Integer> kept = new ArrayList<>();
        for (var future : taken) {
            if (future.get() > 0) {
                kept.add(future.get());
            }
        }
        pool.shutdown();
        assertThat(kept).hasSizeBetween(150, 250);
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, kept.size()).boxed().toList());
        assertThat(entries.count()).isEqualTo(kept.size());
    }

    @Test
    void passesOverReservedNumbersAndGivesThemToTheirPurpose() {
        var act = new Act(21, "登记员", MORNING);
        transaction.executeWithoutResult(status ->
                entries.saveAll(List.of(general.reserve(2026, 2, "周年通报", act), general.reserve(2026, 3, "周年通报", act))));
        assertThat(take(general, 2026, 1).sequence()).isEqualTo(1);
        assertThat(take(general, 2026, 2).sequence()).isEqualTo(4);
        var kept = reservedNumbers.reserved(general.id(), 2026);
        assertThat(kept)
                .extracting(one -> one.number().sequence() + one.purpose())
                .containsExactly("2周年通报", "3周年通报");
        var used = transaction.execute(
                status -> reservedNumbers.takeReserved(kept.get(0).number().entryId(), OFFICE, document(3), REGISTRAR));
        assertThat(used).isEqualTo(kept.get(0).number());
        assertThatThrownBy(() -> transaction.execute(status ->
                        reservedNumbers.takeReserved(kept.get(0).number().entryId(), OFFICE, document(4), REGISTRAR)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void neverUsesAVoidNumberAgain() {
        take(general, 2026, 1);
        transaction.executeWithoutResult(status -> numbers.voidNumber(document(1), "印错", REGISTRAR));
        assertThat(take(general, 2026, 1).sequence()).isEqualTo(2);
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> numbers.voidNumber(document(1), " ", REGISTRAR)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void givesASubjectOneNumberOnly() {
        take(general, 2026, 1);
        assertThatThrownBy(() -> take(general, 2026, 1)).isInstanceOf(ConflictException.class);
        assertThat(take(general, 2026, 2).sequence()).isEqualTo(2);
    }

    @Test
    void refusesTheSeriesOfAnotherOrganAndAClosedOne() {
        transaction.executeWithoutResult(status -> {
            var account = accounts.save(accountOf(WATER, "云水发"));
            series.saveAll(account.approve(null, new Act(41, "秘书长", MORNING)));
        });
        assertThatThrownBy(() ->
                        transaction.execute(status -> numbers.take(general.id(), WATER, 2026, document(1), REGISTRAR)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().key()).isEqualTo("numbering.refused.otherOrgan"));
        transaction.executeWithoutResult(
                status -> series.findById(general.id()).orElseThrow().close());
        assertThatThrownBy(() -> take(general, 2026, 1)).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(
                        e.refusal().key())
                .isEqualTo("numbering.refused.closed"));
    }

    @Test
    void refusesAnOrganWithoutAccountNamingTheSource() {
        assertThat(numbers.openSeries(DATA)).isEmpty();
        assertThatThrownBy(() ->
                        transaction.execute(status -> numbers.take(general.id(), DATA, 2026, document(1), REGISTRAR)))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.refusal().key()).isEqualTo("numbering.refused.noAccount");
                    assertThat(e.refusal().source()).isEqualTo("numbering.source.account");
                });
    }

    @Test
    void takesOnlyInsideATransaction() {
        assertThatThrownBy(() -> numbers.take(general.id(), OFFICE, 2026, document(1), REGISTRAR))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private DocumentNumber take(NumberSeries from, int year, long documentId) {
        return transaction.execute(status -> numbers.take(from.id(), OFFICE, year, document(documentId), REGISTRAR));
    }

    private static SubjectRef document(long id) {
        return new SubjectRef("DOCUMENT", id);
    }
}
