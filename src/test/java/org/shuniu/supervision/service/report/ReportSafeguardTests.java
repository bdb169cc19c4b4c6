package org.shuniu.supervision.service.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.supervision.MatterRows;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a report must never be: secret, reviewed by one of its writers, or silently shorter than what it counts. */
@WalkTest
@Transactional
class ReportSafeguardTests {
    private static final String MARKED = "机密★10年 水库加固";

    @Autowired
    private ReportService reports;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private List<TodoSource> desks;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private Actor drafter;
    private Actor head;

    @BeforeEach
    void thePeople() {
        drafter = office.person("gaoyuan");
        head = office.person("wenjing");
    }

    private ReportId circular() {
        return reports.draft(
                new DraftReport(
                        ReportKind.CIRCULAR, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-03-31"), List.of()),
                drafter);
    }

    private int version(ReportId id) {
        entities.flush();
        return queries.view(id, drafter).version();
    }

    private void edit(ReportId id, String title, String body, Actor actor) {
        reports.edit(id, new EditReport(title, body, version(id)), actor);
    }

    private void take(ReportId id, ReportAction action, String words, Actor actor) {
        reports.take(id, action, new MoveReport(words, version(id)), actor);
    }

    private static void secret(String field, ThrowingCallable step) {
        var refused = catchThrowableOfType(InvalidException.class, step);
        assertThat(refused).as(field).isNotNull();
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("secrecy.refused");
            assertThat(problem.field()).isEqualTo(field);
        });
    }

    @Test
    void takesNoSecrecyMarkInItsWords() {
        var id = circular();
        secret("title", () -> edit(id, MARKED, "一、情况", drafter));
        secret("body", () -> edit(id, "通报", "一、情况\n" + MARKED, drafter));
        secret("opinion", () -> take(id, ReportAction.SUBMIT, MARKED, drafter));
        take(id, ReportAction.SUBMIT, "请审核。", drafter);
        secret("opinion", () -> take(id, ReportAction.SEND_BACK, MARKED, head));
        secret("opinion", () -> take(id, ReportAction.APPROVE, MARKED, head));
    }

    /** The drafter saved last, and still the head wrote it. */
    @Test
    void isReviewedByNobodyWhoEverChangedIt() {
        var id = circular();
        edit(id, "通报", "督查室主任改写。", head);
        edit(id, "通报样本丑", "督查室主任改写，并改一字。", drafter);
        take(id, ReportAction.SUBMIT, "请审核。", drafter);
        assertThatThrownBy(() -> take(id, ReportAction.APPROVE, "同意。", head))
                .isInstanceOf(RefusedException.class)
                .hasMessage("supervision.report.refused.own");
        entities.flush();
        assertThat(desks)
                .flatMap(
                        desk -> desk.page(TodoSource.Box.TODO, "通报样本丑", head, 1).rows())
                .isEmpty();
    }

    @Test
    void saysHowManyOverdueItemsItLeavesOut() {
        assertThat(queries.view(circular(), drafter).body()).doesNotContain("不再逐项列出");
        var rows =
                new MatterRows(jdbc, drafter.organId(), office.organ("云江省人民政府").id());
        long matter = rows.matter("逾期甚多的样本", MatterSource.INSTRUCTION, null);
        rows.seenBy(matter, "r:SUPERVISOR@" + drafter.organId());
        for (int unit = 0; unit < 103; unit++) {
            rows.part(matter, unit == 0 ? "LEAD" : "CO", 991_000L + unit, "RECEIVED", "2026-02-01", "2026-02-10");
        }
        var report = queries.view(circular(), drafter);
        assertThat(report.frozen()).isNotNull();
        assertThat(report.frozen().rows()).hasSize(100);
        int untold = report.frozen().untold();
        assertThat(untold).isGreaterThanOrEqualTo(3);
        assertThat(report.body()).contains("其余" + untold + "项超期事项不再逐项列出。");
    }
}
