package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.ClockKind;
import org.shuniu.duty.domain.incident.record.Means;
import org.shuniu.duty.domain.incident.report.Breaches;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.service.incident.clock.ClockWatch;
import org.shuniu.duty.service.incident.handling.AnswerDispatch;
import org.shuniu.duty.service.incident.handling.GiveTask;
import org.shuniu.duty.service.incident.handling.HandlingQueries;
import org.shuniu.duty.service.incident.handling.HandlingService;
import org.shuniu.duty.service.incident.handling.HandlingView;
import org.shuniu.duty.service.incident.handling.LogDispatch;
import org.shuniu.duty.service.incident.handling.RecordInstruction;
import org.shuniu.duty.service.incident.handling.TaskService;
import org.shuniu.duty.service.incident.life.ClosingService;
import org.shuniu.duty.service.incident.life.SayIncident;
import org.shuniu.duty.service.incident.life.StateFacts;
import org.shuniu.duty.service.incident.report.DraftReport;
import org.shuniu.duty.service.incident.report.LogPhoneReport;
import org.shuniu.duty.service.incident.report.MoveReport;
import org.shuniu.duty.service.watch.DeskPart;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.supervision.SupervisionOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is still done when an incident is closed, and clocks that facts and calls entered afterwards change. */
@SupervisionOffice
@Transactional
class AfterTheEndTests extends ReportsFromBelow {
    @Autowired
    private ClosingService closing;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HandlingService handling;

    @Autowired
    private HandlingQueries handled;

    @Autowired
    private ClockWatch watch;

    @Autowired
    private Breaches breaches;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<TodoSource> todos;

    @Autowired
    private List<DeskPart> desk;

    @BeforeEach
    void inTheProvince() {
        officer = province;
    }

    private void close(IncidentId id) {
        closing.close(id, new SayIncident("虚警", incident(id).version()), office.person("heyunqi"));
        incidents.flush();
    }

    private List<String> story(IncidentId id) {
        incidents.flush();
        return jdbc.sql("select kind from incident_line where incident_id = ? order by id")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private void state(IncidentId id, String happenedAt, boolean shortWindow) {
        var known = StateFacts.of(incident(id));
        // @formatter:off
        facts.state(id, new StateFacts(known.what(), known.place(), known.source(), known.category(), known.nature(),
                shortWindow, happenedAt, null, null, null, null, null, null, incident(id).version()), province);
        // @formatter:on
        incidents.flush();
    }

    /** DUTY-07: a false alarm is not closed over a draft, and no draft of it goes up. */
    @Test
    void sendsNothingUpOfWhatWasClosed() {
        var id = heard(null, "2026-09-05T09:50");
        long draft = reports.draft(id, new DraftReport(ReportKind.FIRST), province);
        papers.flush();
        var refused = catchThrowableOfType(InvalidException.class, () -> close(id));
        assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.key())
                .isEqualTo("incident.close.reportOpen"));
        incident(id).close(Instant.parse("2026-09-05T02:00:00Z"));
        var sign = new MoveReport(null, papers.findById(draft).orElseThrow().version());
        assertThatThrownBy(() -> reports.take(id, draft, ReportAction.SIGN, sign, office.person("luwenzhou")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("incident.refused.phase.ARCHIVED");
        reports.take(id, draft, ReportAction.DISCARD, sign, province);
    }

    /** DUTY-17: who was named, called or told finishes it, whatever has become of the incident. */
    @Test
    void finishesWhatWasBegunBeforeTheEnd() {
        var id = heard(null, "2026-09-05T09:50");
        var doer = office.person("fangzhou");
        long task = tasks.give(id, new GiveTask("核实伤亡", doer.personId(), "2026-09-05T12:00"), province);
        long call = handling.dispatch(id, new LogDispatch("望川市消防救援支队", null, "是否出动", null), province);
        long order = handling.instruct(id, new RecordInstruction("江帆", Means.PHONE, null, "全力救治", false), province);
        close(id);
        assertThat(handled.view(id, doer).tasks()).allMatch(HandlingView.Duty::open);
        assertThat(handled.view(id, province).calls()).allMatch(HandlingView.Call::open);
        tasks.finish(id, task, new AnswerDispatch("无伤亡"), doer);
        handling.answer(id, call, new AnswerDispatch("未出动"), province);
        handling.readBack(id, order, province);
        assertThat(story(id)).contains("TASK_DONE", "ANSWER", "READ_BACK");
        assertThatThrownBy(() -> handling.dispatch(id, new LogDispatch("x", null, "y", null), province))
                .as("nothing new")
                .hasMessage("incident.refused.phase.ARCHIVED");
    }

    /** DUTY-09: the page says late, so the breach is written, too. */
    @Test
    void writesTheBreachThatTheFactsShow() {
        at("2026-09-05T10:25");
        var id = heard(null, null);
        at("2026-09-05T10:50");
        reports.phone(id, new LogPhoneReport("值班省领导", null, null), province);
        assertThat(breaches.of(id.value())).isEmpty();
        state(id, "2026-09-05T10:10", false);
        assertThat(breaches.of(id.value())).singleElement().satisfies(breach -> {
            assertThat(breach.clock()).isEqualTo(ClockKind.PHONE);
            assertThat(breach.reportedAt())
                    .isEqualTo(OfficeTime.typed("2026-09-05T10:50").orElseThrow());
        });
    }

    /** DUTY-09: called at 10:17, swept at 10:21, entered at 10:30. */
    @Test
    void answersTheBreachOfACallThatWasEnteredAfterwards() {
        var id = heard(null, "2026-09-05T09:50");
        at("2026-09-05T10:21");
        watch.sweep();
        at("2026-09-05T10:30");
        reports.phone(id, new LogPhoneReport("值班省领导", "2026-09-05T10:17", null), province);
        assertThat(story(id)).contains("BREACH_PHONE", "BREACH_ANSWERED");
        assertThat(breaches.of(id.value())).as("it stays").hasSize(1);
    }

    /** DUTY-19: what changes the days of supplement is told. */
    @Test
    void tellsThatTheWindowBecameShort() {
        var id = heard(null, "2026-09-05T09:50");
        state(id, "2026-09-05T09:50", true);
        assertThat(story(id)).contains("FACT_WINDOW_SHORT").doesNotContain("FACT_WINDOW_LONG");
    }

    /** DUTY-09: after the call the clock of the paper runs on the desk and among the things to do. */
    @Test
    void showsTheClockOfThePaperAfterTheCall() {
        var id = heard(null, "2026-09-05T09:50");
        reports.phone(id, new LogPhoneReport("值班省领导", null, null), province);
        incidents.flush();
        var running = desk.stream()
                .flatMap(part -> part.lines(incident(id).roomId(), province).stream())
                .filter(line -> line.link().equals(id.link()))
                .toList();
        assertThat(running).singleElement().satisfies(line -> {
            assertThat(line.labelKey()).isEqualTo("duty.wall.inWriting");
            assertThat(line.dueAt())
                    .isEqualTo(OfficeTime.typed("2026-09-05T10:50").orElseThrow());
        });
        assertThat(todos.stream()
                        .flatMap(source -> source.page(TodoSource.Box.TODO, "客车侧翻", province, 1).rows().stream())
                        .filter(todo -> todo.link().equals(id.link())))
                .hasSize(1);
    }
}
