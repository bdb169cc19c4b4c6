package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.application.ApplicationService;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What counts against the limits of a year and the rows of the plan (MTG-01, MTG-02). */
class CountingTests extends WithMeetings {
    @Autowired
    private ApplicationService applications;

    @Autowired
    private ApplicationQueries queries;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private MeetingId submitted(String title, String day, String exception) {
        var id = walk.submitted(
                walk.form(title, day).with(form -> form.exception = exception.isEmpty() ? null : exception),
                "zhaoheng");
        entities.flush();
        return id;
    }

    private void approve(MeetingId id) {
        walk.toTheLeader(id);
        walk.agree(id, "同意。", "shenhuaian");
        entities.flush();
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.APPROVED);
    }

    /** MTG-02: the second is lawful, whatever is asked for after it. */
    @Test
    void approvesTheSecondMeetingAlthoughAThirdWasAskedForMeanwhile() {
        approve(submitted("全省河长制会议", "2026-04-13", ""));
        var second = submitted("水库安全会议", "2026-06-08", "");
        clock.moveTo("2026-02-13");
        var third = submitted("全省节水会议", "2026-09-10", "国家节水行动验收急需部署。");
        approve(second);
        approve(third);
    }

    @Test
    void countsAThirdMeetingThatWasApprovedFirst() {
        approve(submitted("全省河长制会议", "2026-04-13", ""));
        var second = submitted("水库安全会议", "2026-06-08", "");
        clock.moveTo("2026-02-13");
        approve(submitted("全省节水会议", "2026-09-10", "国家节水行动验收急需部署。"));
        walk.toTheLeader(second);
        assertThatThrownBy(() -> walk.agree(second, "同意。", "shenhuaian")).isInstanceOf(RuleException.class);
    }

    /** MTG-02, MTG-04: 电视电话会议 is no way around the limits of meetings on site. */
    @Test
    void wantsAMeetingOfTheClassVideoToBeHeldByVideo() {
        var onSite = walk.form("全省水资源会议", "2026-11-16").with(form -> {
            form.kind = MeetingClass.VIDEO;
            form.form = MeetingForm.ON_SITE;
            form.onSiteReason = "现场观摩。";
        });
        assertThat(field(() -> walk.drafted(onSite, "zhaoheng"))).isEqualTo("form");
        walk.drafted(onSite.with(form -> form.form = MeetingForm.VIDEO), "zhaoheng");
    }

    private static String field(ThrowingCallable step) {
        return catchThrowableOfType(InvalidException.class, step).problems().stream()
                .map(Refusal::field)
                .findFirst()
                .orElseThrow();
    }

    private long planRow() {
        long plan = jdbc.sql("""
                        insert into meeting_plan (organ_id, organ_name, government_id, year, status, creator_id,
                          creator_name, created_on, moved_at)
                        values (:organ, '云江省水务厅', 1, 2026, 'ISSUED', 1, '白芷', '2025-12-01', now()) returning id""")
                .param("organ", walk.person("zhaoheng").organId())
                .query(Long.class)
                .single();
        return jdbc.sql("""
                        insert into meeting_plan_item (plan_id, position, title, class, form, month, days, people, cost,
                          verdict) values (:plan, 0, '全省河长制会议', 'PROFESSIONAL', 'VIDEO', 4, 1, 120, 20000, 'ACCEPTED')
                        returning id""").param("plan", plan).query(Long.class).single();
    }

    private MeetingWalk.Form planned(long row) {
        return walk.form("全省河长制会议", "2026-04-13").with(form -> {
            form.planItem = row;
            form.unplanned = null;
        });
    }

    /** MTG-01: a row of the plan stands for one meeting; the next one is outside of the plan. */
    @Test
    void usesARowOfThePlanForOneMeeting() {
        long row = planRow();
        var clerk = walk.person("zhaoheng");
        var first = walk.drafted(planned(row), "zhaoheng");
        entities.flush();
        assertThat(field(() -> walk.drafted(planned(row), "zhaoheng"))).isEqualTo("planItemId");
        assertThat(queries.choices(null, clerk).planRows()).isEmpty();
        assertThat(queries.choices(first, clerk).planRows()).hasSize(1);
        applications.edit(
                first,
                planned(row)
                        .with(form -> form.version = walk.meeting(first).version())
                        .build(),
                clerk);
        entities.flush();
        applications.discard(first, new TakeStep(null, walk.meeting(first).version()), clerk);
        entities.flush();
        walk.drafted(planned(row), "zhaoheng");
    }

    @Test
    void keepsARowForOneMeetingInTheDatabaseToo() {
        long row = planRow();
        walk.drafted(planned(row), "zhaoheng");
        var other = walk.drafted(walk.form("水库安全会议", "2026-06-08"), "zhaoheng");
        entities.flush();
        assertThatThrownBy(() -> jdbc.sql("update meeting_application set plan_item_id = :row where meeting_id = :id")
                        .param("row", row)
                        .param("id", other.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
