package org.shuniu.supervision.service.read;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.kernel.web.TodoSource.Box;
import org.shuniu.kernel.web.TodoSource.Todo;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.supervision.service.report.DistributeReport;
import org.shuniu.supervision.service.report.DistributionService;
import org.shuniu.supervision.service.report.DraftReport;
import org.shuniu.supervision.service.report.MoveReport;
import org.shuniu.supervision.service.report.ReportQueries;
import org.shuniu.supervision.service.report.ReportService;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A report waits for whoever reviews, signs, sends and reads it, and for nobody else (SUP-10). */
@WalkTest
@Transactional
class ReportTodosTests {
    @Autowired
    private ReportService reports;

    @Autowired
    private DistributionService distribution;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private ReportTodos todos;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private EntityManager entities;

    private ReportId id;

    @BeforeEach
    void draft() {
        var period = new DraftReport(
                ReportKind.CIRCULAR, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-03-31"), List.of());
        id = reports.draft(period, office.person("gaoyuan"));
        entities.flush();
    }

    @Test
    void waitsForReviewerSignerAndSenderInTurn() {
        take(ReportAction.SUBMIT, "gaoyuan");
        assertThat(step(Box.TODO, "wenjing")).isEqualTo("REVIEW");
        assertThat(step(Box.TODO, "gaoyuan")).as("who drafted it").isEqualTo("none");
        assertThat(step(Box.MINE, "gaoyuan")).isEqualTo("DRAFTED");
        take(ReportAction.APPROVE, "wenjing");
        assertThat(step(Box.TODO, "luwenzhou")).isEqualTo("SIGN");
        assertThat(step(Box.TODO, "liangruogu"))
                .as("a leader of the government")
                .isEqualTo("SIGN");
        assertThat(step(Box.TODO, "wenjing")).isEqualTo("none");
        assertThat(step(Box.DONE, "wenjing")).isEqualTo("DONE");
        take(ReportAction.SIGN, "luwenzhou");
        assertThat(step(Box.TODO, "gaoyuan")).isEqualTo("DISTRIBUTE");
        assertThat(step(Box.TODO, "weiran")).isEqualTo("none");
    }

    @Test
    void comesBackToTheDrafter() {
        assertThat(step(Box.TODO, "gaoyuan")).isEqualTo("none");
        take(ReportAction.SUBMIT, "gaoyuan");
        take(ReportAction.SEND_BACK, "wenjing");
        assertThat(step(Box.TODO, "gaoyuan")).isEqualTo("REWORK");
    }

    @Test
    void waitsToBeReadUntilItIsOpenedAndShowsTheReceipt() {
        take(ReportAction.SUBMIT, "gaoyuan");
        take(ReportAction.APPROVE, "wenjing");
        take(ReportAction.SIGN, "luwenzhou");
        var reader = office.person("liangruogu");
        int version = queries.view(id, office.person("gaoyuan")).version();
        distribution.distribute(
                id, new DistributeReport(List.of(reader.personId()), version), office.person("gaoyuan"));
        entities.flush();
        assertThat(step(Box.TOREAD, "liangruogu")).isEqualTo("READ");
        assertThat(step(Box.TOREAD, "zhoumingyuan")).isEqualTo("none");
        assertThat(todos.counts(reader).get(Box.TOREAD)).isPositive();
        distribution.opened(id, reader);
        assertThat(step(Box.TOREAD, "liangruogu")).isEqualTo("none");
        assertThat(queries.view(id, office.person("wenjing")).readers())
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.personName()).isEqualTo(reader.name());
                    assertThat(receipt.readAt()).isNotNull();
                });
    }

    private void take(ReportAction action, String account) {
        int version = queries.view(id, office.person("gaoyuan")).version();
        reports.take(id, action, new MoveReport("同意。", version), office.person(account));
        entities.flush();
    }

    private String step(Box box, String account) {
        for (int page = 1; page < 20; page++) {
            var rows = todos.page(box, "", office.person(account), page).rows();
            var found = rows.stream()
                    .filter(todo -> todo.link().equals(id.link()))
                    .map(Todo::stepKey)
                    .findFirst();
            if (found.isPresent()) {
                return String.valueOf(found.get()).replace("supervision.report.todo.", "");
            }
            if (rows.isEmpty()) {
                break;
            }
        }
        return "none";
    }
}
