package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.counter.HomeCounter.Counter;
import org.shuniu.kernel.counter.HomeCounter.Days;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.service.application.read.MeetingCounter;
import org.shuniu.meeting.service.application.read.MeetingFilter;
import org.shuniu.meeting.service.application.read.MeetingListQueries;
import org.shuniu.meeting.service.application.read.MeetingRow;
import org.springframework.beans.factory.annotation.Autowired;

/** 会议 of the home page: the reader's own organ, until today, against the same days of last year (SCH-07, MTG-11). */
class MeetingCounterTests extends WithMeetings {
    @Autowired
    private MeetingCounter counter;

    @Autowired
    private MeetingListQueries lists;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void approveTwoAndApplyForOne() {
        approved("全省河长制会议", "2026-04-13");
        approved("水库安全会议", "2026-06-08");
        walk.submitted(work("全省节水会议", "2026-05-06"), "zhaoheng");
        entities.flush();
    }

    private MeetingWalk.Form work(String title, String day) {
        return walk.form(title, day).with(form -> form.kind = MeetingClass.DEPARTMENT_WORK);
    }

    private void approved(String title, String day) {
        var id = walk.submitted(work(title, day), "zhaoheng");
        walk.toTheLeader(id);
        walk.agree(id, "同意。", "shenhuaian");
    }

    private Counter on(String day, String account) {
        return counter.count(Days.until(LocalDate.parse(day)), walk.person(account));
    }

    @Test
    void countsApprovedMeetingsOfTheOwnOrganUntilToday() {
        assertThat(on("2026-04-12", "weiran").soFar().count()).isZero();
        assertThat(on("2026-04-13", "weiran").soFar().count()).isEqualTo(1);
        assertThat(on("2026-12-31", "weiran").soFar().count()).isEqualTo(2);
        var office = on("2026-12-31", "jianning");
        approved("全省防汛会议", "2026-07-01");
        entities.flush();
        assertThat(on("2026-12-31", "jianning")).as("called by another organ").isEqualTo(office);
    }

    @Test
    void comparesWithTheSameDaysOfLastYear() {
        var before = on("2027-06-07", "weiran");
        assertThat(before.soFar().count()).isZero();
        assertThat(before.before().count()).isEqualTo(1);
        assertThat(before.more()).isEqualTo(-1);
        assertThat(on("2027-06-08", "weiran").before().count()).isEqualTo(2);
    }

    @Test
    void leavesOutWhatTheReaderMayNotKnowOf() {
        assertThat(on("2026-12-31", "duheng").soFar().count()).isZero();
        assertThat(on("2026-12-31", "sysadmin01").soFar().count()).isZero();
    }

    @Test
    void leadsToTheRowsItCounts() {
        assertThat(on("2026-06-08", "weiran").soFar().link())
                .isEqualTo("/meetings?own=true&counted=true&from=2026-01-01&to=2026-06-08");
        var filter = new MeetingFilter(
                null, null, null, null, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 8), true, true);
        assertThat(lists.page(filter, walk.person("weiran"), 1).rows())
                .extracting(MeetingRow::title)
                .containsExactly("水库安全会议", "全省河长制会议");
    }
}
