package org.shuniu.supervision.service.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.FINANCE;
import static org.shuniu.supervision.MatterWalk.WATER;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.calendar.CalendarYearLoaded;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.instruction.Register;
import org.shuniu.supervision.service.command.AskExtension;
import org.shuniu.supervision.service.command.AssignMatter;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.DecideExtension;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.command.TransferPart;
import org.shuniu.supervision.service.instruction.InstructionService;
import org.shuniu.supervision.service.life.AssignmentService;
import org.shuniu.supervision.service.part.AdjustmentService;
import org.shuniu.supervision.service.part.ExtensionService;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** A limit in calendar days that ends on a day off moves with the calendar, too; 2026-05-10 is a Sunday. */
@SupervisionOffice
class RecountTests {
    private static final LocalDate SUNDAY = LocalDate.parse("2026-05-10");
    private static final LocalDate MONDAY = LocalDate.parse("2026-05-11");

    @Autowired
    private RecountMatterDues recount;

    @Autowired
    private RecountInstructionDues recountInstructions;

    @Autowired
    private AssignmentService assignment;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private AdjustmentService adjustments;

    @Autowired
    private InstructionService instructions;

    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void inApril() {
        clock.moveTo("2026-04-25");
    }

    @Test
    void movesTheUsualLimitOfAnInstructionOffTheDayOff() {
        var id = office.established(office.instruction("重算样本甲", WATER));
        assignment.assign(
                id, new AssignMatter(null, null, null, null, null, office.version(id)), office.person("gaoyuan"));
        assertThat(due(id)).as("fifteen calendar days").isEqualTo(MONDAY);
        countedWhileUnknown(id);
        load();
        assertThat(due(id)).isEqualTo(MONDAY);
        assertThat(office.part(id, WATER).clock().originalDueOn()).isEqualTo(MONDAY);
        assertThat(jdbc.sql("select due_provisional from matter_part where matter_id = ?")
                        .param(id.value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    /** The notice of 2027 arranges the last days of 2026, too. */
    @Test
    void movesALimitInDecemberWhenTheNextYearIsLoaded() {
        clock.moveTo("2026-11-24");
        var id = usual("重算样本庚");
        var due = due(id);
        assertThat(due.getYear()).isEqualTo(2026);
        jdbc.sql("update matter_part set due_on = due_on - 1, original_due_on = due_on - 1 where matter_id = ?")
                .param(id.value())
                .update();
        load(2027);
        assertThat(due(id)).isEqualTo(due);
    }

    @Test
    void movesAnExtensionThatIsCountedInDays() {
        var id = office.assignedUntil(office.instruction("重算样本乙", WATER), "2026-04-30");
        office.receive(id, WATER, "baizhi");
        var part = office.part(id, WATER);
        extensions.ask(id, part.id(), new AskExtension(10, "需实地核查。", part.version()), office.person("baizhi"));
        part = office.part(id, WATER);
        extensions.decide(id, part.id(), new DecideExtension(true, "同意。", part.version()), office.person("wenjing"));
        assertThat(due(id)).isEqualTo(MONDAY);
        countedWhileUnknown(id);
        load();
        assertThat(due(id)).isEqualTo(MONDAY);
    }

    /** Stopped on Monday the 27th and on again two working days later: two working days after the usual limit. */
    @Test
    void movesALimitThatTheClockStoodStillFor() {
        var id = usual("重算样本戊");
        office.receive(id, WATER, "baizhi");
        clock.moveTo("2026-04-27");
        var part = office.part(id, WATER);
        extensions.suspend(id, part.id(), new GiveReason("等待批复。", part.version()), office.person("wenjing"));
        clock.moveTo("2026-04-29");
        part = office.part(id, WATER);
        extensions.resume(id, part.id(), new Confirm(null, part.version()), office.person("wenjing"));
        assertThat(due(id)).isEqualTo("2026-05-13");
        countedWhileUnknown(id);
        load();
        assertThat(due(id)).isEqualTo("2026-05-13");
    }

    @Test
    void movesTheLimitThatAnotherUnitTookOver() {
        var id = usual("重算样本己");
        clock.moveTo("2026-04-27");
        var part = office.part(id, WATER);
        var words = new TransferPart(FINANCE, "职责调整。", null, part.version());
        adjustments.transfer(id, part.id(), words, office.person("wenjing"));
        countedWhileUnknown(id);
        load();
        assertThat(office.part(id, FINANCE).clock().dueOn()).isEqualTo(MONDAY);
    }

    private MatterId usual(String title) {
        var id = office.established(office.instruction(title, WATER));
        assignment.assign(
                id, new AssignMatter(null, null, null, null, null, office.version(id)), office.person("gaoyuan"));
        return id;
    }

    @Test
    void leavesADayThatSomebodyChose() {
        var id = office.assignedUntil(office.instruction("重算样本丙", WATER), SUNDAY.toString());
        load();
        assertThat(due(id)).isEqualTo(SUNDAY);
    }

    @Test
    void tellsNobodyWhenNothingMoves() {
        var id = office.assigned(office.instruction("重算样本丁", WATER), 5);
        load();
        assertThat(office.count("matter_event", id)).isEqualTo(events(id, "not like 'RECOUNT%'"));
        assertThat(events(id, "like 'RECOUNT%'")).isZero();
    }

    @Test
    void countsTheDaysOfAnInstructionAgain() {
        clock.moveTo(Instant.now());
        long leader = office.person("liangruogu").personId();
        InstructionId id =
                instructions.register(Register.outside(leader, "重算的批示", "请办。", WATER), office.person("yuanye"));
        LocalDate due = instructionDue(id);
        jdbc.sql("update instruction set due_on = due_on - 1, due_provisional = true where id = ?")
                .param(id.value())
                .update();
        transaction.executeWithoutResult(
                status -> AopTestUtils.<RecountInstructionDues>getTargetObject(recountInstructions)
                        .on(new CalendarYearLoaded(due.getYear(), Instant.EPOCH)));
        assertThat(instructionDue(id)).isEqualTo(due);
    }

    private long events(MatterId id, String condition) {
        return jdbc.sql("select count(*) from matter_event where matter_id = ? and action " + condition)
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private LocalDate instructionDue(InstructionId id) {
        return jdbc.sql("select due_on from instruction where id = ?")
                .param(id.value())
                .query(LocalDate.class)
                .single();
    }

    /** As if the year had not been loaded when it was counted, and the Sunday had been taken for a working day. */
    private void countedWhileUnknown(MatterId id) {
        jdbc.sql("""
                        update matter_part set due_on = :day, due_provisional = true,
                          original_due_on = case when original_due_on = due_on then :day else original_due_on end
                        where matter_id = :id""").param("day", SUNDAY).param("id", id.value()).update();
        assertThat(due(id)).isEqualTo(SUNDAY);
    }

    private void load() {
        load(2026);
    }

    private void load(int year) {
        transaction.executeWithoutResult(status -> AopTestUtils.<RecountMatterDues>getTargetObject(recount)
                .on(new CalendarYearLoaded(year, Instant.EPOCH)));
    }

    private LocalDate due(MatterId id) {
        return office.part(id, WATER).clock().dueOn();
    }
}
