package org.shuniu.meeting.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.MeetingSeriesId;
import org.shuniu.meeting.MeetingSeriesMoved;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.InvitationRepository;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.series.Rhythm;
import org.shuniu.meeting.domain.series.SeriesKind;
import org.shuniu.meeting.service.application.ApplicationService;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.series.DescribeSeries;
import org.shuniu.meeting.service.series.EndSeries;
import org.shuniu.meeting.service.series.PrepareNext;
import org.shuniu.meeting.service.series.SeriesAlarm;
import org.shuniu.meeting.service.series.SeriesQueries;
import org.shuniu.meeting.service.series.SeriesService;
import org.shuniu.meeting.service.series.SeriesView.Line;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.shuniu.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** MTG-20 to MTG-22: 形势研判联席会议, month by month with the same members; a month without one is shown and told. */
@SupervisionOffice
@RecordApplicationEvents
@Transactional
class SeriesScenarioTests {
    // @formatter:off
    @Autowired private SeriesService series;
    @Autowired private SeriesQueries queries;
    @Autowired private SeriesAlarm alarm;
    @Autowired private MeetingRepository meetings;
    @Autowired private InvitationRepository invitations;
    @Autowired private ApplicationService applications;
    @Autowired private MatterWalk office;
    @Autowired private FixedClock clock;
    @Autowired private EntityManager entities;
    @Autowired private ApplicationEvents events;
    // @formatter:on

    private MeetingSeriesId id;

    private static DescribeSeries monthly(String members, int version) {
        return new DescribeSeries(
                "全省水情研判联席会议",
                SeriesKind.JOINT_CONFERENCE,
                MeetingClass.DEPARTMENT_WORK,
                MeetingForm.VIDEO,
                "第一会议室",
                Rhythm.MONTHLY,
                LocalDate.of(2026, 1, 13),
                LocalTime.of(9, 0),
                90,
                members,
                "松浦市人民政府",
                version);
    }

    @BeforeEach
    void found() {
        clock.moveTo("2026-02-12");
        id = series.found(monthly("云江省财政厅\n\n云江省农业厅\n云江省财政厅", 0), office.person("zhaoheng"));
        entities.flush();
    }

    private MeetingId prepare(@Nullable LocalDate on) {
        int version = queries.view(id, office.person("zhaoheng")).version();
        var meeting = series.prepare(id, new PrepareNext(on, version), office.person("zhaoheng"));
        entities.flush();
        return meeting;
    }

    private List<Line> history() {
        return queries.view(id, office.person("zhaoheng")).history();
    }

    @Test
    void preparesTheNextMeetingWithItsMembersInOneStep() {
        assertThat(queries.view(id, office.person("zhaoheng")).nextOn()).isEqualTo("2026-02-13");
        var meeting = meetings.findById(prepare(null).value()).orElseThrow();
        assertThat(meeting.title()).isEqualTo("全省水情研判联席会议 2026-02");
        assertThat(meeting.schedule().firstDay()).isEqualTo("2026-02-13");
        assertThat(meeting.status()).isEqualTo(MeetingStatus.DRAFTING);
        assertThat(invitations.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()))
                .extracting(Invitation::name, Invitation::capacity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("云江省财政厅", Capacity.MEMBER),
                        org.assertj.core.groups.Tuple.tuple("云江省农业厅", Capacity.MEMBER),
                        org.assertj.core.groups.Tuple.tuple("松浦市人民政府", Capacity.OBSERVER));
        assertThat(queries.view(id, office.person("zhaoheng")).nextOn()).isEqualTo("2026-03-13");
        assertThatThrownBy(() -> prepare(LocalDate.of(2026, 2, 26))).isInstanceOf(ConflictException.class);
    }

    @Test
    void showsMonthsWithoutAMeetingAndTheHistory() {
        held(prepare(null));
        clock.moveTo("2026-04-02");
        assertThat(history())
                .extracting(line -> line.period().toString(), Line::missed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2026-04-01", false),
                        org.assertj.core.groups.Tuple.tuple("2026-03-01", true),
                        org.assertj.core.groups.Tuple.tuple("2026-02-01", false),
                        org.assertj.core.groups.Tuple.tuple("2026-01-01", true));
        assertThat(history().get(2).held()).isNotNull();
        var reader = office.person("zhaoheng");
        int one = StatementCounter.during(() -> queries.view(id, reader)).size();
        prepare(null);
        entities.clear();
        assertThat(StatementCounter.during(() -> queries.view(id, reader))).hasSizeLessThanOrEqualTo(one + 2);
        assertThat(StatementCounter.during(() -> queries.rows(reader))).hasSize(1);
    }

    @Test
    void preparesAMonthAnewWhenItsMeetingWasDiscarded() {
        var first = prepare(null);
        var version = meetings.findById(first.value()).orElseThrow().version();
        applications.discard(first, new TakeStep(null, version), office.person("zhaoheng"));
        entities.flush();
        assertThat(history())
                .filteredOn(line -> line.period().equals(LocalDate.of(2026, 2, 1)))
                .hasSize(2);
        prepare(null);
        assertThat(history().stream().filter(line -> line.held() != null)).hasSize(2);
    }

    @Test
    void movesADayOffToTheNextWorkingDay() {
        prepare(null);
        prepare(null);
        prepare(null);
        assertThat(queries.view(id, office.person("zhaoheng")).nextOn())
                .as("13 May is a Wednesday; 13 June a Saturday")
                .isEqualTo("2026-05-13");
        prepare(null);
        assertThat(queries.view(id, office.person("zhaoheng")).nextOn()).isEqualTo("2026-06-15");
    }

    @Test
    void tellsOnceWhenAMonthIsNearlyOverWithoutAMeeting() {
        clock.moveTo("2026-02-20");
        assertThat(alarm.run(7)).isZero();
        clock.moveTo("2026-02-21");
        assertThat(alarm.run(7)).isEqualTo(1);
        assertThat(alarm.run(7)).isZero();
        assertThat(events.stream(MeetingSeriesMoved.class)
                        .filter(moved -> moved.step().equals("ALARM")))
                .singleElement()
                .satisfies(moved -> assertThat(moved.audience())
                        .contains(office.person("zhaoheng").personId()));
        clock.moveTo("2026-03-02");
        prepare(LocalDate.of(2026, 3, 27));
        clock.moveTo("2026-03-26");
        assertThat(alarm.run(7)).as("March is to have its meeting").isZero();
        clock.moveTo("2026-03-28");
        assertThat(alarm.run(7)).as("it was never held").isEqualTo(1);
    }

    @Test
    void keepsSilentWhenTheMeetingWasHeld() {
        held(prepare(null));
        clock.moveTo("2026-02-25");
        assertThat(alarm.run(7)).isZero();
    }

    private void held(MeetingId meeting) {
        entities.createNativeQuery("update meeting set status = 'ENDED' where id = ?1")
                .setParameter(1, meeting.value())
                .executeUpdate();
    }

    @Test
    void isChangedByTheUnitThatKeepsItOnly() {
        assertThatThrownBy(() -> queries.view(id, office.person("heyue"))).isInstanceOf(NotFoundException.class);
        assertThat(queries.rows(office.person("heyue"))).isEmpty();
        var leader = office.person("weiran");
        assertThat(queries.view(id, leader).keeps()).isFalse();
        int version = queries.view(id, leader).version();
        assertThatThrownBy(() -> series.end(id, new EndSeries(version), leader)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> series.edit(id, monthly("云江省财政厅", version + 1), office.person("zhaoheng")))
                .isInstanceOf(ConflictException.class);
        series.edit(id, monthly("云江省农业厅", version), office.person("zhaoheng"));
        entities.flush();
        assertThat(queries.view(id, leader).members()).hasSize(2);
        var again = queries.view(id, leader).version();
        series.end(id, new EndSeries(again), office.person("zhaoheng"));
        entities.flush();
        assertThatThrownBy(() -> prepare(null)).isInstanceOf(ConflictException.class);
        clock.moveTo("2026-02-25");
        assertThat(alarm.run(7)).isZero();
    }

    @Test
    void refusesUnknownMembersBesideTheirField() {
        assertThatThrownBy(() -> series.found(monthly("云江省无名厅", 0), office.person("zhaoheng")))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.problems())
                        .extracting(Refusal::field)
                        .containsExactly("members"));
        assertThatThrownBy(() -> series.found(monthly("云江省财政厅", 0), office.person("sysadmin01")))
                .isInstanceOf(RefusedException.class);
    }
}
