package org.shuniu.supervision.service.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.supervision.MatterRows.day;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.MatterRows;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.supervision.domain.report.ReportReader;
import org.shuniu.supervision.domain.report.ReportStatus;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A report from its figures to its readers (SUP-10), by the people of the demo office. */
@WalkTest
@Transactional
class ReportLifeTests {
    private static final LocalDate FROM = LocalDate.parse("2026-01-01");
    private static final LocalDate TO = LocalDate.parse("2026-03-31");
    private static final String TITLE = "水库除险加固的隐岫任务";

    @Autowired
    private ReportService reports;

    @Autowired
    private DistributionService distribution;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private ReportPrinter printer;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private Actor drafter;
    private Actor head;
    private Actor leader;
    private Actor water;
    private long matter;

    @BeforeEach
    void oneMatterIsOverdue() {
        drafter = office.person("gaoyuan");
        head = office.person("wenjing");
        leader = office.person("luwenzhou");
        water = office.person("weiran");
        var rows =
                new MatterRows(jdbc, drafter.organId(), office.organ("云江省人民政府").id());
        matter = rows.matter(TITLE, MatterSource.INSTRUCTION, null);
        long part = rows.part(matter, "LEAD", water.organId(), "RECEIVED", "2026-02-01", "2026-03-10");
        rows.part(matter, "CO", 990_001, "ACCEPTED", "2026-02-01", "2026-03-10", "reported_on", day("2026-03-01"));
        rows.feedback(matter, part, "已完成\n七成。");
        rows.seenBy(matter, "r:SUPERVISOR@" + drafter.organId(), "r:SUPERVISION_HEAD@" + drafter.organId());
    }

    private ReportId circular() {
        return reports.draft(new DraftReport(ReportKind.CIRCULAR, FROM, TO, List.of()), drafter);
    }

    private ReportView view(ReportId id, Actor actor) {
        entities.flush();
        return queries.view(id, actor);
    }

    private void take(ReportId id, ReportAction action, Actor actor) {
        reports.take(id, action, new MoveReport("同意。", view(id, drafter).version()), actor);
        entities.flush();
    }

    private ReportId signed() {
        var id = circular();
        take(id, ReportAction.SUBMIT, drafter);
        take(id, ReportAction.APPROVE, head);
        take(id, ReportAction.SIGN, leader);
        return id;
    }

    private void send(ReportId id, Actor... readers) {
        var ids = java.util.Arrays.stream(readers).map(Actor::personId).toList();
        distribution.distribute(id, new DistributeReport(ids, view(id, drafter).version()), drafter);
        entities.flush();
    }

    @Test
    void wordsACircularFromTheFiguresItFreezes() {
        var report = view(circular(), drafter);
        var frozen = report.frozen();
        assertThat(frozen).isNotNull();
        long red = frozen.figures().total().red();
        assertThat(report.body())
                .contains("一、总体情况", "其中红灯" + red + "项", "（一）", "“" + TITLE + "”，承办单位：承办单位" + water.organId())
                .contains("办理时限2026年3月10日")
                .doesNotContain("{0}");
        assertThat(frozen.rows()).extracting(MatterState::matterId).contains(matter);
    }

    @Test
    void wordsASpecialReportOnItsMatters() {
        var id = reports.draft(
                new DraftReport(ReportKind.SPECIAL_REPORT, FROM, TO, List.of(MatterRows.number(1))), drafter);
        var report = view(id, drafter);
        assertThat(report.title()).isEqualTo("关于“" + TITLE + "”办理情况的报告");
        assertThat(report.lines())
                .containsExactly(
                        "一、" + TITLE + "（" + MatterRows.number(1) + "）",
                        "（一）承办单位" + water.organId() + "（牵头），办理时限2026年3月10日，已超期，正在办理。反馈情况：已完成 七成。",
                        "（二）承办单位990001（协办），办理时限2026年3月10日，已办结。尚未反馈。");
    }

    @Test
    void refusesMattersThatItsOfficeDoesNotFollowUp() {
        var unknown = new DraftReport(ReportKind.SPECIAL_REPORT, FROM, TO, List.of("督〔2031〕99999号"));
        assertThatThrownBy(() -> reports.draft(unknown, drafter)).isInstanceOf(InvalidException.class);
        var none = new DraftReport(ReportKind.SPECIAL_REPORT, FROM, TO, List.of());
        assertThatThrownBy(() -> reports.draft(none, drafter)).isInstanceOf(InvalidException.class);
    }

    @Test
    void keepsTheFiguresWhenTheWorldMovesOn() {
        var id = circular();
        var before = view(id, drafter).frozen();
        jdbc.sql("update matter_part set status = 'ACCEPTED', ended_on = due_on where matter_id = ?")
                .param(matter)
                .update();
        assertThat(view(id, drafter).frozen()).isEqualTo(before);
        take(id, ReportAction.RECOUNT, drafter);
        assertThat(view(id, drafter).frozen()).isNotEqualTo(before);
    }

    @Test
    void numbersIssuesWithoutAGapAndDiscardedOnesNotAtAll() {
        var first = signed();
        var discarded = circular();
        take(discarded, ReportAction.DISCARD, drafter);
        var second = signed();
        assertThat(List.of(number(first), number(second))).containsExactly("第1期", "第2期");
        assertThat(view(discarded, drafter).number()).isNull();
    }

    private String number(ReportId id) {
        return String.valueOf(view(id, drafter).number());
    }

    @Test
    void wantsThreePersons() {
        var id = circular();
        var version = view(id, drafter).version();
        reports.edit(id, new EditReport("换个标题", "一、正文", version), head);
        take(id, ReportAction.SUBMIT, drafter);
        assertThatThrownBy(() -> take(id, ReportAction.APPROVE, head))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("supervision.report.refused.own");
        assertThatThrownBy(() -> take(id, ReportAction.APPROVE, drafter)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> take(id, ReportAction.SIGN, leader)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void comesBackWithWordsAndGoesAgain() {
        var id = circular();
        take(id, ReportAction.SUBMIT, drafter);
        var silent = new MoveReport(" ", view(id, head).version());
        assertThatThrownBy(() -> reports.take(id, ReportAction.SEND_BACK, silent, head))
                .isInstanceOf(InvalidException.class);
        take(id, ReportAction.SEND_BACK, head);
        var back = view(id, drafter);
        assertThat(back.status()).isEqualTo(ReportStatus.DRAFTING);
        assertThat(back.opinions()).extracting(ReportView.Said::words).contains("同意。");
    }

    @Test
    void refusesAnOldVersionAndAStepOutOfOrder() {
        var id = circular();
        int drawn = view(id, drafter).version();
        reports.edit(id, new EditReport("换个标题", "一、正文", drawn), drafter);
        entities.flush();
        assertThatThrownBy(() -> reports.edit(id, new EditReport("又一个", "一、正文", drawn), drafter))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> take(id, ReportAction.SIGN, drafter)).isInstanceOf(ConflictException.class);
    }

    @Test
    void notesWhoOpenedItFirstAndWhen() {
        var id = signed();
        assertThatThrownBy(() -> queries.view(id, water)).isInstanceOf(NotFoundException.class);
        send(id, water, leader);
        assertThat(view(id, drafter).readers()).extracting(ReportReader::readAt).containsOnlyNulls();
        distribution.opened(id, water);
        var receipts = view(id, drafter);
        assertThat(receipts.readCount()).isEqualTo(1);
        var first = receipts.readers();
        distribution.opened(id, water);
        assertThat(view(id, drafter).readers()).isEqualTo(first);
    }

    /** No league table is pushed to a unit (B-12). */
    @Test
    void givesAReaderInAUnitTheTextWithoutTheFigures() {
        var id = signed();
        send(id, water);
        var read = view(id, water);
        assertThat(read.lines()).isNotEmpty();
        assertThat(read.frozen()).isNull();
        assertThat(read.readers()).isEmpty();
        assertThat(read.steps()).noneMatch(ReportView.Step::open);
    }

    @Test
    void sendsOnlyToThoseItConcernsAndOnlyOnce() {
        var id = signed();
        assertThatThrownBy(() -> send(id, office.person("fangqing"))).isInstanceOf(InvalidException.class);
        send(id, water);
        assertThatThrownBy(() -> send(id, water)).isInstanceOf(InvalidException.class);
    }

    @Test
    void printsItsMarkAndNumber() {
        var id = signed();
        assertThat(new String(printer.pdf(id, leader), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(printer.docx(id, leader)).startsWith('P', 'K');
        assertThatThrownBy(() -> printer.pdf(id, office.person("fangqing"))).isInstanceOf(NotFoundException.class);
    }
}
