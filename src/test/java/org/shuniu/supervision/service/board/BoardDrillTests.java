package org.shuniu.supervision.service.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.supervision.MatterRows.day;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.MatterRows;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.service.read.MatterListQueries;
import org.shuniu.supervision.service.view.MatterFilter;
import org.shuniu.support.FixedClock;
import org.shuniu.support.People;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each number of the board opens as many matters as it says (SUP-13). */
@WalkTest
@Transactional
class BoardDrillTests {
    private static final long OFFICE = 900_001;
    private static final long A = 910_001;
    private static final long B = 910_002;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BoardReach reach;

    private BoardQueries board;
    private MatterListQueries list;
    private MatterRows rows;

    private final Actor supervisor = actor(OFFICE, Role.SUPERVISOR);
    private final Actor liaison = actor(A, Role.SUPERVISION_LIAISON);

    private static Actor actor(long organ, Role role) {
        return People.actor(organ + 5000, "某人", organ, "某单位", organ, "某机关", role);
    }

    /** A cell, what the board says of it, and the filter that opens it. */
    private record Cell(String name, long number, MatterFilter filter) {}

    @BeforeEach
    void fill() {
        var time = new OfficeTime(FixedClock.on("2026-03-20"));
        board = new BoardQueries(jdbc, reach, time);
        list = new MatterListQueries(jdbc, time, new BoardCells(reach));
        rows = new MatterRows(jdbc, OFFICE, 900_000);
        long mixed = seen(rows.matter("一红一绿", MatterSource.INSTRUCTION, 920_001L));
        rows.part(mixed, "LEAD", A, "RECEIVED", "2026-02-01", "2026-03-10");
        rows.part(mixed, "CO", B, "RECEIVED", "2026-02-01", "2026-03-30");
        long half = seen(rows.matter("一绿一办结", MatterSource.INSTRUCTION, 920_002L));
        rows.part(half, "LEAD", A, "RECEIVED", "2026-03-10", "2026-04-30");
        rows.part(half, "CO", B, "ACCEPTED", "2026-02-01", "2026-03-10", "ended_on", day("2026-03-05"));
        long done = seen(rows.matter("全部办结待报领导", MatterSource.SUPERIOR, null));
        rows.part(done, "LEAD", B, "ACCEPTED", "2026-02-01", "2026-03-10", "ended_on", day("2026-03-05"));
        long still = seen(rows.matter("中止", MatterSource.SUPERIOR, null));
        rows.part(still, "LEAD", A, "RECEIVED", "2026-02-20", "2026-03-15", "suspended_on", day("2026-03-01"));
        long near = seen(rows.matter("临近", MatterSource.MEETING_DECISION, null));
        rows.part(near, "LEAD", B, "RECEIVED", "2025-12-20", "2026-03-21");
        rows.part(near, "CO", A, "REPORTED", "2025-12-20", "2026-03-21", "reported_on", day("2026-03-01"));
        passedOn();
        long hidden = rows.matter("别人的", MatterSource.INSTRUCTION, 920_001L);
        rows.part(hidden, "LEAD", A, "RECEIVED", "2026-02-01", "2026-03-10");
        seen(rows.proposed("拟立项"));
    }

    /** The first receiver is late and still responsible; the successor is in time. */
    private void passedOn() {
        long matter = seen(rows.matter("改派", MatterSource.MEETING_DECISION, 920_002L));
        long successor = rows.part(matter, "LEAD", B, "ASSIGNED", "2026-03-10", "2026-05-30");
        rows.part(matter, "LEAD", A, "ADJUSTING", "2026-02-01", "2026-03-10", "successor_id", successor);
    }

    private long seen(long matter) {
        rows.seenBy(matter, "r:SUPERVISOR@" + OFFICE, "r:SUPERVISION_LIAISON@" + A, "r:SUPERVISION_LIAISON@" + B);
        return matter;
    }

    @Test
    void opensExactlyTheMattersOfEveryCellForSupervision() {
        assertThat(cells(BoardScope.OFFICE, supervisor))
                .hasSizeGreaterThan(40)
                .allSatisfy(cell ->
                        assertThat(rowsOf(cell, supervisor)).as(cell.name()).isEqualTo(cell.number()));
    }

    @Test
    void opensExactlyTheMattersOfEveryCellForAUnit() {
        assertThat(cells(BoardScope.UNIT, liaison))
                .hasSizeGreaterThan(20)
                .allSatisfy(cell ->
                        assertThat(rowsOf(cell, liaison)).as(cell.name()).isEqualTo(cell.number()));
        var total = board.board(BoardFilter.none(), liaison).figures().total();
        assertThat(total.open()).isEqualTo(4);
    }

    /** A red unit in a matter: a filter by unit name and worst light would open what the unit is not late with. */
    @Test
    void countsAUnitByItsOwnPartAndNotByTheWorst() {
        var green = counted(BoardScope.OFFICE, B, null, null, Light.GREEN, null);
        assertThat(list.page(green, supervisor, 1).rows())
                .extracting(row -> row.title() + row.light())
                .containsExactlyInAnyOrder("一红一绿RED", "改派GREEN");
    }

    /** Each number of accountability records opens exactly its rows (SUP-17). */
    @Test
    void opensExactlyTheRecordsOfAUnit() {
        jdbc.sql("""
                insert into matter_accountability (matter_id, part_id, round, unit_id, unit_name, due_on, recorded_on)
                select matter_id, id, 1, unit_id, unit_name, due_on, date '2026-03-11' from matter_part
                where due_on = date '2026-03-10' and unit_id = :unit and status <> 'ACCEPTED'""").param("unit", A).update();
        var records = new RecordQueries(jdbc, board, reach, new OfficeTime(FixedClock.on("2026-03-20")));
        for (var line : board.board(BoardFilter.none(), supervisor).figures().units()) {
            var asked = new RecordFilter(null, Long.valueOf(key(line)), null, null);
            assertThat(records.of(asked, supervisor).rows()).as(line.key()).hasSize((int) line.recorded());
        }
        var all = new RecordFilter(BoardScope.UNIT, null, null, null);
        assertThat(records.of(all, liaison).rows())
                .extracting(RecordRow::title)
                .containsExactlyInAnyOrder("一红一绿", "改派");
        var office = new RecordFilter(BoardScope.OFFICE, null, null, null);
        assertThatThrownBy(() -> records.of(office, liaison)).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesFiguresThatAreNotTheReaders() {
        var office = counted(BoardScope.OFFICE, null, null, null, null, null);
        assertThatThrownBy(() -> list.page(office, liaison, 1)).isInstanceOf(RefusedException.class);
    }

    private long rowsOf(Cell cell, Actor reader) {
        var page = list.page(cell.filter(), reader, 1);
        assertThat((long) page.rows().size()).isEqualTo(page.total());
        return page.total();
    }

    private List<Cell> cells(BoardScope scope, Actor reader) {
        var figures = board.board(BoardFilter.none(), reader).figures();
        var cells = new ArrayList<Cell>();
        add(cells, scope, figures.total(), "total", null, null, null, null);
        for (var line : figures.units()) {
            add(cells, scope, line, "unit " + line.key(), Long.valueOf(key(line)), null, null, null);
        }
        for (var line : figures.leaders()) {
            Long leader = line.key() == null ? null : Long.valueOf(key(line));
            add(cells, scope, line, "leader " + leader, null, leader, leader == null ? true : null, null);
        }
        for (var line : figures.sources()) {
            add(cells, scope, line, "source " + line.key(), null, null, null, MatterSource.valueOf(key(line)));
        }
        return cells;
    }

    private static String key(BoardLine line) {
        return String.valueOf(line.key());
    }

    private static void add(
            List<Cell> cells,
            BoardScope scope,
            BoardLine line,
            String name,
            @Nullable Long unit,
            @Nullable Long leader,
            @Nullable Boolean noLeader,
            @Nullable MatterSource source) {
        cells.add(new Cell(name, line.open(), counted(scope, unit, leader, noLeader, null, source)));
        cells.add(new Cell(name + " red", line.red(), counted(scope, unit, leader, noLeader, Light.RED, source)));
        cells.add(new Cell(
                name + " yellow", line.yellow(), counted(scope, unit, leader, noLeader, Light.YELLOW, source)));
        cells.add(new Cell(name + " green", line.green(), counted(scope, unit, leader, noLeader, Light.GREEN, source)));
        cells.add(new Cell(name + " grey", line.grey(), counted(scope, unit, leader, noLeader, Light.GREY, source)));
    }

    private static MatterFilter counted(
            BoardScope scope,
            @Nullable Long unit,
            @Nullable Long leader,
            @Nullable Boolean noLeader,
            @Nullable Light light,
            @Nullable MatterSource source) {
        // @formatter:off
        return new MatterFilter(null, null, null, null, source, null, null, null, null, null, null, null, null, null,
                new BoardCell(scope, unit, leader, noLeader, light));
        // @formatter:on
    }
}
