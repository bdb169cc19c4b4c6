package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.closing.Cost;
import org.shuniu.meeting.domain.closing.CostStatement;
import org.shuniu.meeting.domain.closing.CostStatementRepository;
import org.shuniu.meeting.service.application.read.MeetingFilter;
import org.shuniu.meeting.service.application.read.MeetingListQueries;
import org.shuniu.meeting.service.application.read.MeetingRow;
import org.shuniu.meeting.service.figures.CalendarQueries;
import org.shuniu.meeting.service.figures.FigureQueries;
import org.shuniu.meeting.service.figures.MeetingFigures;
import org.shuniu.meeting.service.figures.YearCalendar;
import org.shuniu.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario 1, last part: the yearly statistics show three meetings, one of them with an exception (MTG-02, MTG-11). */
class FiguresTests extends WithMeetings {
    @Autowired
    private FigureQueries figures;

    @Autowired
    private CalendarQueries calendars;

    @Autowired
    private MeetingListQueries lists;

    @Autowired
    private EntityManager entities;

    @Autowired
    private CostStatementRepository costs;

    private void approve(String title, String day, @Nullable String exception) {
        var id = walk.submitted(walk.form(title, day).with(form -> form.exception = exception), "zhaoheng");
        walk.toTheLeader(id);
        walk.agree(id, "同意。", "shenhuaian");
        entities.flush();
    }

    @BeforeEach
    void holdThree() {
        approve("全省河长制会议", "2026-04-13", null);
        approve("水库安全会议", "2026-06-08", null);
        approve("全省节水会议", "2026-09-10", "国家节水行动验收急需部署。");
    }

    private MeetingFigures.Figure water(String account) {
        return figures.figures(2026, walk.person(account)).units().stream()
                .filter(unit -> unit.organName().equals("云江省水务厅"))
                .map(MeetingFigures.UnitFigure::figure)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsThreeMeetingsWithOneException() {
        assertThat(water("jianning")).isEqualTo(new MeetingFigures.Figure(3, 0, 0, 3, 360, 30_000, 3, 1));
        assertThat(water("jianning").videoShare()).isEqualTo(100);
        var organ = walk.person("zhaoheng").organId();
        assertThat(figures.rows(2026, organ, true, walk.person("jianning")))
                .extracting(FigureQueries.Row::title, FigureQueries.Row::exceptionRules)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("全省节水会议", "M02"));
        assertThat(figures.rows(2026, organ, false, walk.person("jianning"))).hasSize(3);
    }

    @Test
    void showsAUnitItsOwnFiguresOnly() {
        assertThat(figures.figures(2026, walk.person("weiran")).units())
                .extracting(MeetingFigures.UnitFigure::organName)
                .containsExactly("云江省水务厅");
        var organ = walk.person("zhaoheng").organId();
        assertThat(figures.rows(2026, organ, false, walk.person("duheng"))).isEmpty();
    }

    /** A clerk of 办公厅 counts the own organ, and sees behind figures what he or she may know of only. */
    @Test
    void leavesTheWholeGovernmentToItsMeetingOfficeAndLeaders() {
        var organ = walk.person("zhaoheng").organId();
        assertThat(figures.figures(2026, walk.person("fangqing")).whole()).isFalse();
        assertThat(figures.rows(2026, null, false, walk.person("fangqing")))
                .extracting(FigureQueries.Row::title)
                .doesNotContain("全省河长制会议", "水库安全会议", "全省节水会议");
        assertThat(figures.figures(2026, walk.person("luwenzhou")).whole()).isTrue();
        assertThat(figures.rows(2026, organ, false, walk.person("luwenzhou"))).hasSize(3);
        assertThat(figures.rows(2026, organ, false, walk.person("zhaoheng"))).hasSize(3);
        assertThat(figures.rows(2026, organ, false, walk.person("baizhi"))).isEmpty();
    }

    @Test
    void countsWhatWasStatedBeforeWhatWasAskedFor() {
        var organ = walk.person("zhaoheng").organId();
        var officer = walk.person("jianning");
        long first = figures.rows(2026, organ, false, officer).get(0).id();
        var cost = new Cost(118, 1, new BigDecimal("6000.40"), new BigDecimal("1500"), BigDecimal.ZERO);
        costs.saveAndFlush(new CostStatement(first, cost, null, officer, clock.instant()));
        assertThat(figures.rows(2026, organ, false, officer))
                .extracting(FigureQueries.Row::cost, FigureQueries.Row::costStated)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(7_500L, true),
                        org.assertj.core.groups.Tuple.tuple(10_000L, false),
                        org.assertj.core.groups.Tuple.tuple(10_000L, false));
        assertThat(water("jianning").cost()).isEqualTo(27_500);
    }

    @Test
    void countsTheYearBeforeBeside() {
        var next = figures.figures(2027, walk.person("jianning")).units().stream()
                .filter(unit -> unit.organName().equals("云江省水务厅"))
                .findFirst()
                .orElseThrow();
        assertThat(next.figure().held()).isZero();
        assertThat(next.figure().before()).isEqualTo(3);
    }

    @Test
    void listsTheYearByMonthInOneStatementAndTheRowsInTwo() {
        var reader = walk.person("zhaoheng");
        var april = calendars.year(2026, reader).months().get(3).lines();
        assertThat(april).extracting(YearCalendar.Line::title).contains("全省河长制会议");
        assertThat(calendars.year(2026, walk.person("duheng")).months().get(3).lines())
                .extracting(YearCalendar.Line::title)
                .doesNotContain("全省河长制会议");
        assertThat(StatementCounter.during(() -> calendars.year(2026, reader))).hasSizeLessThanOrEqualTo(1);
        var filter = new MeetingFilter(
                null, 2026, MeetingClass.PROFESSIONAL, MeetingStatus.APPROVED, "水务", null, null, null, null);
        assertThat(StatementCounter.during(() -> lists.page(filter, reader, 1)))
                .as("the rows, and their number")
                .hasSize(2);
        assertThat(lists.page(filter, reader, 1).rows())
                .extracting(MeetingRow::title, MeetingRow::exceptions)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("全省节水会议", 1L),
                        org.assertj.core.groups.Tuple.tuple("水库安全会议", 0L),
                        org.assertj.core.groups.Tuple.tuple("全省河长制会议", 0L));
        assertThat(lists.page(filter, reader, 1).total()).isEqualTo(3);
        assertThat(lists.page(filter, walk.person("duheng"), 1).rows()).isEmpty();
    }
}
