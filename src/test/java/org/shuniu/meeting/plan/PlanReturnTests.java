package org.shuniu.meeting.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingPlanId;
import org.shuniu.meeting.MeetingPlanMoved;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.plan.PlanService;
import org.shuniu.meeting.service.plan.command.DraftPlan;
import org.shuniu.meeting.service.plan.command.DraftPlan.Row;
import org.shuniu.meeting.service.plan.read.PlanQueries;
import org.shuniu.meeting.service.plan.read.PlanView;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A plan goes back with its reason, and what was in time stays in time (MTG-03); no row is lost silently. */
@SupervisionOffice
@RecordApplicationEvents
@Transactional
class PlanReturnTests {
    // @formatter:off
    @Autowired private MatterWalk office;
    @Autowired private PlanService plans;
    @Autowired private PlanQueries views;
    @Autowired private EntityManager entities;
    @Autowired private FixedClock clock;
    @Autowired private ApplicationEvents events;
    // @formatter:on

    @BeforeEach
    void begin() {
        clock.moveTo("2026-11-02");
    }

    private static Instant at(String day, int hour) {
        return OfficeTime.at(LocalDate.parse(day), LocalTime.of(hour, 0));
    }

    private static Row row(@Nullable String title, @Nullable Integer month) {
        return new Row(title, MeetingClass.PROFESSIONAL, MeetingForm.VIDEO, month, null, 1, 120, 20_000, null);
    }

    private MeetingPlanId drafted(Row... rows) {
        return plans.draft(new DraftPlan(2027, List.of(rows), 0), office.person("baizhi"));
    }

    private PlanView view(MeetingPlanId id) {
        entities.flush();
        return views.view(id, office.person("weiran"));
    }

    private void submit(MeetingPlanId id) {
        plans.submit(id, new TakeStep(null, view(id).version()), office.person("weiran"));
    }

    private void sendBack(MeetingPlanId id, @Nullable String words) {
        plans.sendBack(id, new TakeStep(words, view(id).version()), office.person("sanghe"));
    }

    private static List<String> fields(ThrowingCallable step) {
        return catchThrowableOfType(InvalidException.class, step).problems().stream()
                .map(Refusal::field)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Test
    void goesBackWithAReasonThatTheUnitIsToldAndShown() {
        var id = drafted(row("全省河长制会议", 4));
        submit(id);
        assertThat(fields(() -> sendBack(id, " "))).containsExactly("words");
        assertThat(fields(() -> sendBack(id, null))).containsExactly("words");
        sendBack(id, " 请合并同类会议。 ");
        var returned = Objects.requireNonNull(view(id).returned());
        assertThat(returned.reason()).isEqualTo("请合并同类会议。");
        assertThat(returned.by()).isEqualTo(office.person("sanghe").name());
        assertThat(returned.on()).isEqualTo("2026-11-02");
        assertThat(events.stream(MeetingPlanMoved.class)
                        .filter(moved -> moved.step().equals("SEND_BACK")))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.facts()).containsEntry("because", "请合并同类会议。");
                    assertThat(moved.audience())
                            .contains(office.person("baizhi").personId());
                });
    }

    @Test
    void staysInTimeWhenItIsHandedInAgainAfterTheDeadline() {
        var id = drafted(row("全省河长制会议", 4));
        clock.moveTo(at("2026-12-30", 10));
        submit(id);
        clock.moveTo(at("2027-01-05", 10));
        sendBack(id, "请合并同类会议。");
        clock.moveTo(at("2027-01-08", 10));
        submit(id);
        assertThat(view(id).lateDays()).isZero();
    }

    @Test
    void staysLateByTheDaysOnWhichItFirstCame() {
        var id = drafted(row("全省河长制会议", 4));
        clock.moveTo(at("2027-01-04", 10));
        submit(id);
        sendBack(id, "请合并同类会议。");
        clock.moveTo(at("2027-01-20", 10));
        submit(id);
        assertThat(view(id).lateDays()).isEqualTo(4);
    }

    @Test
    void asksForTheTitleOfARowThatHasNumbers() {
        assertThat(fields(() -> drafted(row("全省河长制会议", 4), Row.blank(), row(" ", 5))))
                .containsExactly("rows[2].title");
        assertThat(view(drafted(row("全省河长制会议", 4), Row.blank())).rows()).hasSize(1);
    }
}
