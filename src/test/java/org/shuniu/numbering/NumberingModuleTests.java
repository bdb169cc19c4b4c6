package org.shuniu.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.numbering.NumberingFixtures.at;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.Directory;
import org.shuniu.identity.IdentityTest;
import org.shuniu.identity.RecordedTrail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.numbering.service.AccountQueries;
import org.shuniu.numbering.service.AccountService;
import org.shuniu.numbering.service.ApplyForAccount;
import org.shuniu.numbering.service.ChangeEntry;
import org.shuniu.numbering.service.DecideAccount;
import org.shuniu.numbering.service.ReserveNumbers;
import org.shuniu.numbering.service.SeriesQueries;
import org.shuniu.numbering.service.SeriesService;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts and registers of the demo office, who may do what, and C0 scenario 7. */
@IdentityTest
class NumberingModuleTests {
    private static final DecideAccount YES = new DecideAccount(null, null);

    @Autowired
    private Numbers numbers;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountQueries accountQueries;

    @Autowired
    private SeriesService series;

    @Autowired
    private SeriesQueries seriesQueries;

    @Autowired
    private Directory directory;

    @Autowired
    private RecordedTrail trail;

    @Autowired
    private FixedClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leaveTheDemoOffice() {
        clock.moveTo("2026-05-06");
        jdbc.sql("delete from number_entry").update();
        jdbc.sql("delete from series_year").update();
        jdbc.sql("update number_series set status = 'OPEN'").update();
        jdbc.sql("delete from number_series where organ_id = :data")
                .param("data", data())
                .update();
        jdbc.sql("delete from issuing_account_series where issuing_account_id in "
                        + "(select id from issuing_account where organ_id = :data)")
                .param("data", data())
                .update();
        jdbc.sql("delete from issuing_account where organ_id = :data")
                .param("data", data())
                .update();
    }

    @Test
    void givesTheNewOrganNumbersOnlyAfterItsAccountIsApproved() {
        assertThatThrownBy(() -> take(seriesOf("云水发"), data(), 2026, 1))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.refusal().key()).isEqualTo("numbering.refused.noAccount");
                    assertThat(e.refusal().source()).isEqualTo("numbering.source.account");
                });
        assertThat(numbers.refusalToIssue(data())).isPresent();

        long application = accounts.apply(apply("云数发"), dataBureau());
        assertThat(numbers.openSeries(data()))
                .as("an application alone opens nothing")
                .isEmpty();
        accounts.approve(application, YES, secretary());

        var opened = numbers.openSeries(data());
        assertThat(opened).extracting(SeriesCard::code).containsExactly("云数发");
        assertThat(take(opened.get(0).id(), data(), 2026, 1).text()).isEqualTo("云数发〔2026〕1号");
        assertThat(trail.verbs()).contains("numbering.APPLY_ACCOUNT", "numbering.APPROVE_ACCOUNT");
    }

    @Test
    void leavesTheDecisionToTheOfficeOfTheGovernmentAtTheLevel() {
        long application = accounts.apply(apply("云数发"), dataBureau());
        assertThatThrownBy(() -> accounts.approve(application, YES, at(organ("云江省水务厅"), 901, Role.LEADER)))
                .as("another organ does not even know of it")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> accounts.approve(application, YES, at(data(), 902, Role.LEADER)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> accounts.approve(application, YES, registrar()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> accounts.refuse(application, YES, secretary()))
                .as("a refusal says why")
                .isInstanceOf(InvalidException.class);
        accounts.refuse(application, new DecideAccount("编制未定", null), secretary());
        assertThatThrownBy(() -> accounts.approve(application, YES, secretary()))
                .isInstanceOf(ConflictException.class);
        assertThat(numbers.openSeries(data())).isEmpty();
    }

    @Test
    void refusesAnApplicationThatCannotBecomeASeries() {
        assertThatThrownBy(() -> accounts.apply(apply("云数A"), dataBureau())).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> accounts.apply(apply("云水发"), dataBureau())).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> accounts.apply(apply(""), dataBureau())).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> accounts.apply(apply("云数发"), at(data(), 903, Role.DRAFTER)))
                .isInstanceOf(RefusedException.class);
        accounts.apply(apply("云数发"), dataBureau());
        assertThatThrownBy(() -> accounts.apply(apply("云数函"), dataBureau())).isInstanceOf(ConflictException.class);
    }

    @Test
    void nobodyDecidesTheOwnApplication() {
        var head = at(organ("云江省人民政府办公厅"), 904, Role.UNIT_HEAD, Role.SECRETARY);
        long application = accounts.apply(apply("云政办任"), head);
        assertThatThrownBy(() -> accounts.approve(application, YES, head))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().key()).isEqualTo("numbering.refused.ownApplication"));
        accounts.refuse(application, new DecideAccount("不需要", null), secretary());
    }

    @Test
    void givesNumbersOfTheRightYearAroundTheYearEnd() {
        long general = seriesOf("云政办发");
        clock.moveTo(Instant.parse("2026-12-31T15:59:59Z"));
        assertThat(reserve(general, null, null, 1)).containsExactly("云政办发〔2026〕1号");
        clock.moveTo(Instant.parse("2026-12-31T16:00:00Z"));
        assertThat(reserve(general, null, null, 2)).containsExactly("云政办发〔2027〕1号", "云政办发〔2027〕2号");
        assertThat(seriesQueries.series(general, null, registrar()).next()).isEqualTo("云政办发〔2027〕3号");
        assertThat(seriesQueries.series(general, 2026, registrar()).next()).isEqualTo("云政办发〔2026〕2号");
    }

    @Test
    void reservesAheadAndPassesOverIt() {
        long general = seriesOf("云政办发");
        long office = organ("云江省人民政府办公厅");
        assertThat(reserve(general, 2026, 2, 2)).containsExactly("云政办发〔2026〕2号", "云政办发〔2026〕3号");
        assertThat(take(general, office, 2026, 1).sequence()).isEqualTo(1);
        assertThat(seriesQueries.series(general, 2026, registrar()).next()).isEqualTo("云政办发〔2026〕4号");
        assertThat(take(general, office, 2026, 2).sequence()).isEqualTo(4);
        assertThatThrownBy(() -> reserve(general, 2026, 3, 1)).isInstanceOf(InvalidException.class);
        var row = seriesQueries.series(general, 2026, registrar());
        assertThat(row.gaps()).isZero();
        assertThat(row.reserved()).isEqualTo(2);
    }

    @Test
    void findsAGapThatSomebodyMadeBehindItsBack() {
        long general = seriesOf("云政办发");
        reserve(general, 2026, null, 3);
        jdbc.sql("delete from number_entry where sequence = 2").update();
        assertThat(seriesQueries.series(general, 2026, registrar()).gaps()).isEqualTo(1);
        assertThat(seriesQueries.register(general, 2026, 1, registrar()).missing())
                .containsExactly(2);
        assertThat(reserve(general, 2026, 2, 1))
                .as("entered again, to be voided")
                .containsExactly("云政办发〔2026〕2号");
        assertThat(seriesQueries.series(general, 2026, registrar()).gaps()).isZero();
        assertThat(seriesQueries.series(general, 2026, registrar()).next()).isEqualTo("云政办发〔2026〕4号");
    }

    @Test
    void voidsReservedNumbersButLeavesThoseOfDocumentsToTheDocument() {
        long general = seriesOf("云政办发");
        var number = take(general, organ("云江省人民政府办公厅"), 2026, 1);
        reserve(general, 2026, null, 2);
        assertThatThrownBy(() -> series.makeVoid(general, number.entryId(), because("错"), registrar()))
                .isInstanceOf(RefusedException.class);
        var rows =
                seriesQueries.register(general, 2026, 1, registrar()).entries().rows();
        series.useOnPaper(general, rows.get(0).id(), because("纸质会议纪要"), registrar());
        series.makeVoid(general, rows.get(1).id(), because("事项取消"), registrar());
        assertThatThrownBy(() -> series.makeVoid(general, rows.get(1).id(), because("再次"), registrar()))
                .isInstanceOf(ConflictException.class);
        assertThat(seriesQueries
                        .register(general, 2026, 1, registrar())
                        .entries()
                        .rows())
                .extracting(row -> row.sequence() + " " + row.state())
                .containsExactly("3 TAKEN", "2 VOID", "1 TAKEN");
    }

    @Test
    void keepsRegistersToTheRegistrarsOfTheOrganOrItsOffice() {
        long ofGovernment = seriesOf("云政发");
        assertThat(reserve(ofGovernment, 2026, null, 1))
                .as("the office serves the government")
                .hasSize(1);
        assertThatThrownBy(() -> series.reserve(
                        ofGovernment, new ReserveNumbers(2026, null, 1, "x"), at(organ("云江省水务厅"), 905, Role.REGISTRAR)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> series.reserve(ofGovernment, new ReserveNumbers(2026, null, 1, "x"), secretary()))
                .isInstanceOf(RefusedException.class);
        assertThat(seriesQueries.list(at(organ("云江省水务厅"), 905)))
                .extracting(row -> row.code())
                .containsExactly("云水发", "云水函");
        assertThat(seriesQueries.list(at(organ("云江省人民政府办公厅"), 906, Role.SYSTEM_ADMIN)))
                .isEmpty();
    }

    @Test
    void takesNothingFromAClosedSeries() {
        long general = seriesOf("云政办字");
        series.close(general, because("改用云政办发"), registrar());
        assertThatThrownBy(() -> take(general, organ("云江省人民政府办公厅"), 2026, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> reserve(general, 2026, null, 1)).isInstanceOf(RefusedException.class);
    }

    @Test
    void showsTheOfficeWhatItDecides() {
        accounts.apply(apply("云数发"), dataBureau());
        assertThat(accountQueries.list(secretary())).first().satisfies(row -> {
            assertThat(row.organ()).isEqualTo("云江省数据局");
            assertThat(row.isDecidable()).isTrue();
        });
        assertThat(accountQueries.list(at(organ("云江省水务厅"), 905)))
                .allSatisfy(row -> assertThat(row.organ()).isEqualTo("云江省水务厅"));
    }

    private DocumentNumber take(long seriesId, long organId, int year, long document) {
        return Objects.requireNonNull(transaction.execute(
                status -> numbers.take(seriesId, organId, year, new SubjectRef("DOCUMENT", document), registrar())));
    }

    private List<String> reserve(long seriesId, Integer year, Integer from, int count) {
        return series.reserve(seriesId, new ReserveNumbers(year, from, count, "周年通报"), registrar()).stream()
                .map(DocumentNumber::text)
                .toList();
    }

    private long seriesOf(String code) {
        return jdbc.sql("select id from number_series where code = :code")
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private long organ(String name) {
        return directory.organNamed(name).orElseThrow().id();
    }

    private long data() {
        return organ("云江省数据局");
    }

    private Actor dataBureau() {
        return at(data(), 900, Role.UNIT_HEAD);
    }

    private Actor secretary() {
        return at(organ("云江省人民政府办公厅"), 910, Role.SECRETARY);
    }

    private Actor registrar() {
        return at(organ("云江省人民政府办公厅"), 911, Role.REGISTRAR);
    }

    private static ApplyForAccount apply(String code) {
        return new ApplyForAccount(null, "新设立机关", List.of(new ApplyForAccount.Line(code, null, "下行文")));
    }

    private static ChangeEntry because(String reason) {
        return new ChangeEntry(reason, null);
    }
}
