package org.shuniu.supervision.service.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.supervision.MatterRows.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.MatterRows;
import org.shuniu.supervision.MatterSource;
import org.shuniu.support.FixedClock;
import org.shuniu.support.People;
import org.shuniu.support.StatementCounter;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Figures counted by hand (SUP-13, SUP-16), in an office and units that nobody else uses. */
@WalkTest
@Transactional
class BoardQueriesTests {
    private static final long OFFICE = 900_001;
    private static final long A = 910_001;
    private static final long B = 910_002;
    private static final long LEADER = 920_001;
    private static final String SUPERVISORS = "r:SUPERVISOR@" + OFFICE;
    private static final BoardFilter FIRST_QUARTER =
            new BoardFilter(null, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-03-31"), null);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BoardReach reach;

    private BoardQueries queries;
    private MatterRows rows;

    private final Actor supervisor = actor(OFFICE, Role.SUPERVISOR);
    private final Actor liaisonOfA = actor(A, Role.SUPERVISION_LIAISON);

    private static Actor actor(long organ, Role role) {
        return People.actor(organ + 5000, "某人", organ, "某单位", organ, "某机关", role);
    }

    @BeforeEach
    void standOnTheTwentiethOfMarch() {
        queries = new BoardQueries(jdbc, reach, new OfficeTime(FixedClock.on("2026-03-20")));
        rows = new MatterRows(jdbc, OFFICE, 900_000);
    }

    /** Red with A and green with B; green; done late; suspended; yellow; and two that do not count. */
    private void fill() {
        long overdue = seen(rows.matter("超期", MatterSource.INSTRUCTION, LEADER));
        rows.part(overdue, "LEAD", A, "RECEIVED", "2026-02-01", "2026-03-10");
        rows.part(overdue, "CO", B, "RECEIVED", "2026-02-01", "2026-03-30");
        long reported = seen(rows.matter("按时报送", MatterSource.MEETING_DECISION, null));
        rows.part(reported, "LEAD", A, "REPORTED", "2026-02-10", "2026-03-06", "reported_on", day("2026-03-05"));
        done();
        long still = seen(rows.matter("中止", MatterSource.SUPERIOR, null));
        rows.part(still, "LEAD", A, "RECEIVED", "2026-02-20", "2026-03-15", "suspended_on", day("2026-03-01"));
        long near = seen(rows.matter("临近", MatterSource.SUPERIOR, null));
        rows.part(near, "LEAD", B, "RECEIVED", "2025-12-20", "2026-03-21");
        long proposed = rows.proposed("拟立项");
        rows.seenBy(proposed, SUPERVISORS);
        long hidden = rows.matter("别人的", MatterSource.INSTRUCTION, LEADER);
        rows.part(hidden, "LEAD", A, "RECEIVED", "2026-02-01", "2026-03-10");
    }

    /** Reported two days late, sent back once: 6, 48, 24, 24 and 2 hours. */
    private void done() {
        long late = seen(rows.matter("迟办结", MatterSource.INSTRUCTION, LEADER));
        long part = rows.part(
                late,
                "LEAD",
                B,
                "ACCEPTED",
                "2026-01-10",
                "2026-02-10",
                "reported_on",
                day("2026-02-12"),
                "ended_on",
                day("2026-02-15"));
        rows.event(late, part, "ASSIGN", "2026-01-10T09:00");
        rows.event(late, part, "RECEIVE", "2026-01-10T15:00");
        rows.event(late, part, "REPORT", "2026-01-12T15:00");
        rows.event(late, part, "SEND_BACK", "2026-01-13T15:00");
        rows.event(late, part, "REPORT", "2026-01-14T15:00");
        rows.event(late, part, "ACCEPT", "2026-01-14T17:00");
        rows.examined(late, part, false, "2026-01-13T15:00");
        rows.examined(late, part, true, "2026-01-14T17:00");
    }

    private long seen(long matter) {
        rows.seenBy(matter, SUPERVISORS, "r:SUPERVISION_LIAISON@" + A, "r:SUPERVISION_LIAISON@" + B);
        return matter;
    }

    @Test
    void countsAMatterOnceUnderItsWorstLight() {
        fill();
        var total = queries.board(FIRST_QUARTER, supervisor).figures().total();
        assertThat(List.of(total.open(), total.red(), total.yellow(), total.green(), total.grey()))
                .containsExactly(4L, 1L, 1L, 1L, 1L);
    }

    @Test
    void countsTheRatesOfThePeriodByHand() {
        fill();
        var total = queries.board(FIRST_QUARTER, supervisor).figures().total();
        assertThat(total.onTime()).isEqualTo(new Rate(1, 3, 33L));
        assertThat(total.closed()).isEqualTo(new Rate(1, 5, 20L));
        assertThat(total.returned()).isEqualTo(new Rate(1, 2, 50L));
    }

    /** Assigned, due and done outside the period, recorded within it. */
    @Test
    void countsTheRecordsOfAccountabilityMadeInThePeriod() {
        long late = seen(rows.matter("逾期记入", MatterSource.INSTRUCTION, LEADER));
        long part = rows.part(late, "LEAD", A, "ACCEPTED", "2025-11-01", "2025-12-31", "ended_on", day("2026-04-02"));
        for (String on : List.of("2025-12-01", "2026-01-04", "2026-04-01")) {
            jdbc.sql(
                            "insert into matter_accountability (matter_id, part_id, round, unit_id, unit_name, due_on, recorded_on)"
                                    + " values (?, ?, 1, ?, '承办单位', ?, ?)")
                    .params(late, part, A, day(on), day(on))
                    .update();
        }
        var figures = queries.board(FIRST_QUARTER, supervisor).figures();
        assertThat(figures.total().recorded()).isEqualTo(1);
        assertThat(figures.units()).extracting(BoardLine::recorded).containsExactly(1L);
    }

    @Test
    void leavesOutWhatWasNotInThePeriod() {
        fill();
        var february = new BoardFilter(null, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-28"), null);
        var total = queries.board(february, supervisor).figures().total();
        assertThat(total.onTime()).isEqualTo(new Rate(0, 1, 0L));
        assertThat(total.closed()).isEqualTo(new Rate(0, 4, 0L));
        assertThat(total.returned()).isEqualTo(new Rate(0, 0, null));
    }

    @Test
    void countsEachUnitsOwnParts() {
        fill();
        var units = queries.board(FIRST_QUARTER, supervisor).figures().units();
        assertThat(units).extracting(BoardLine::key).containsExactly(String.valueOf(A), String.valueOf(B));
        assertThat(units).extracting(BoardLine::open).containsExactly(3L, 2L);
        assertThat(units).extracting(BoardLine::red).containsExactly(1L, 0L);
        assertThat(units).extracting(BoardLine::yellow).containsExactly(0L, 1L);
        assertThat(units).extracting(BoardLine::onTime).containsExactly(new Rate(1, 2, 50L), new Rate(0, 1, 0L));
        assertThat(units).extracting(BoardLine::closed).containsExactly(new Rate(0, 3, 0L), new Rate(1, 2, 50L));
    }

    @Test
    void countsByLeaderAndBySource() {
        fill();
        var figures = queries.board(FIRST_QUARTER, supervisor).figures();
        assertThat(figures.leaders()).extracting(BoardLine::key).containsExactly(String.valueOf(LEADER), null);
        assertThat(figures.leaders()).extracting(BoardLine::open).containsExactly(1L, 3L);
        assertThat(figures.sources())
                .extracting(BoardLine::key)
                .containsExactlyInAnyOrder("INSTRUCTION", "MEETING_DECISION", "SUPERIOR");
    }

    @Test
    void takesTheMedianOfEachStep() {
        fill();
        assertThat(queries.board(FIRST_QUARTER, supervisor).steps())
                .containsExactly(
                        new StepTime("RECEIPT", 1, 6),
                        new StepTime("HANDLING", 2, 36),
                        new StepTime("EXAMINATION", 2, 13));
    }

    /** B-12, B-15: its own numbers, the same that supervision sees, and nobody else's. */
    @Test
    void showsAUnitItsOwnNumbersOnly() {
        fill();
        var board = queries.board(FIRST_QUARTER, liaisonOfA);
        assertThat(board.scopes()).containsExactly(BoardScope.UNIT);
        assertThat(board.figures().units())
                .containsExactly(queries.board(FIRST_QUARTER, supervisor)
                        .figures()
                        .units()
                        .get(0));
        assertThat(board.due().rows()).extracting(DueRow::unitName).containsOnly("承办单位" + A);
    }

    @Test
    void listsWhatIsDueInTheMonth() {
        fill();
        var due = queries.board(new BoardFilter(null, null, null, YearMonth.of(2026, 3)), supervisor)
                .due();
        assertThat(due.total()).isEqualTo(5);
        assertThat(due.rows())
                .extracting(DueRow::light)
                .containsExactly(Light.GREEN, Light.RED, Light.GREY, Light.YELLOW, Light.GREEN);
        assertThat(due.days()).hasSize(31);
        assertThat(due.days().get(9)).isEqualTo(new DueDay(LocalDate.parse("2026-03-10"), 1, 1));
    }

    @Test
    void costsTheSameForNoRowAsForMany() {
        int none = statements();
        IntStream.rangeClosed(1, 150).forEach(number -> {
            long matter = seen(rows.matter("第" + number + "项", MatterSource.SUPERIOR, null));
            rows.part(matter, "LEAD", A + number, "RECEIVED", "2026-02-01", "2026-03-10");
        });
        assertThat(statements()).isEqualTo(none).isEqualTo(4);
        assertThat(queries.board(FIRST_QUARTER, supervisor).figures().units()).hasSize(150);
    }

    private int statements() {
        return StatementCounter.during(() -> queries.board(FIRST_QUARTER, supervisor))
                .size();
    }

    @Test
    void refusesWhoHasNoBusinessThere() {
        assertThatThrownBy(() -> queries.board(FIRST_QUARTER, actor(OFFICE, Role.DRAFTER)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> queries.board(FIRST_QUARTER, actor(OFFICE, Role.AUDIT_ADMIN)))
                .isInstanceOf(RefusedException.class);
        var office = new BoardFilter(BoardScope.OFFICE, null, null, null);
        assertThatThrownBy(() -> queries.board(office, liaisonOfA)).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        var turned = new BoardFilter(null, LocalDate.parse("2026-03-31"), LocalDate.parse("2026-03-01"), null);
        assertThatThrownBy(() -> queries.board(turned, supervisor)).isInstanceOf(InvalidException.class);
    }
}
