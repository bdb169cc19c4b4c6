package org.shuniu.duty.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.DutyScoreConfirmed;
import org.shuniu.duty.DutyScoreId;
import org.shuniu.duty.domain.check.CheckKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.score.LineAction;
import org.shuniu.duty.domain.score.ScoreItem;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.domain.shift.ShiftStatus;
import org.shuniu.duty.service.check.CheckService;
import org.shuniu.duty.service.check.PeriodService;
import org.shuniu.duty.service.check.SetPeriod;
import org.shuniu.duty.service.check.StartCheck;
import org.shuniu.duty.service.check.ZeroService;
import org.shuniu.duty.service.score.Deduct;
import org.shuniu.duty.service.score.MoveLine;
import org.shuniu.duty.service.score.OpenSheets;
import org.shuniu.duty.service.score.ScoreQueries;
import org.shuniu.duty.service.score.ScoreRow;
import org.shuniu.duty.service.score.ScoreService;
import org.shuniu.duty.service.score.ScoreView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.annotation.Transactional;

/** Scenario 7 of the duty domain: 100 points, less what the records show (DUTY-16). */
@SupervisionOffice
@RecordApplicationEvents
@Transactional
class ScoreTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private RosterRepository rosters;

    @Autowired
    private ShiftRepository shifts;

    @Autowired
    private CheckService checks;

    @Autowired
    private PeriodService periods;

    @Autowired
    private ZeroService zeros;

    @Autowired
    private ScoreService scores;

    @Autowired
    private ScoreQueries queries;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private EntityManager entities;

    private DutyRoom lower;

    /** Two zero reports missed and one spot check unanswered in the third quarter. */
    @BeforeEach
    void recordsOfTheThirdQuarter() {
        lower = new Watch(rooms, shifts, rosters).roomLike("松岭市人民政府值班室", "松岭市考核值班室");
        clock.moveTo(Watch.at("2026-08-01T09:00"));
        var from = LocalDate.parse("2026-08-01");
        periods.set(
                new SetPeriod(null, "八月值守", from, from.plusDays(1), LocalTime.of(16, 30), List.of(lower.id())),
                person("heyunqi"));
        checks.start(new StartCheck(null, CheckKind.SPOT_CHECK, List.of(lower.id()), null, 5), person("qinlang"));
        entities.flush();
        clock.moveTo(Watch.at("2026-08-03T09:00"));
        zeros.writeMissing();
        checks.miss();
        entities.flush();
        clock.moveTo(Watch.at("2026-10-08T09:00"));
    }

    @AfterEach
    void backToTheDayOfTheOffice() {
        clock.moveTo("2026-02-12");
    }

    @Test
    void comesTo83AndTakesBackOnlyWithEvidenceAndTheDirector() {
        var id = sheet();
        assertThat(view(id).row().score())
                .as("two zero reports, one spot check")
                .isEqualTo(93);
        deduct(id, ScoreItem.LATE, "2026-09-02", "8月28日事故迟报100分钟，见补充说明。");
        assertThat(view(id).row().score()).isEqualTo(83);

        var late = line(id, ScoreItem.LATE);
        assertThatThrownBy(() -> move(id, LineAction.APPROVE, "heyunqi")).isInstanceOf(ConflictException.class);
        move(id, LineAction.ASK, "heyunqi");
        assertThat(view(id).row().score()).as("still counts while asked").isEqualTo(83);
        assertThatThrownBy(() -> move(id, LineAction.APPROVE, "heyunqi"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("duty.score.refused.ownRequest");
        assertThatThrownBy(() -> move(id, LineAction.APPROVE, "wendi")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> confirm(id)).hasMessage("duty.score.refused.pending");
        assertThat(late.notes()).isEmpty();
    }

    @Test
    void countsAFormThatIsSentTwiceOnce() {
        var id = sheet();
        anew();
        var twice = new Deduct(ScoreItem.LATE, LocalDate.parse("2026-09-02"), "迟报。", version(id));
        scores.deduct(id, twice, person("wendi"));
        entities.flush();
        assertThatThrownBy(() -> scores.deduct(id, twice, person("wendi"))).isInstanceOf(ConflictException.class);
        anew();
        int drawn = version(id);
        move(id, LineAction.ASK, "songyan");
        assertThatThrownBy(() -> scores.collect(id, drawn, person("wendi"))).isInstanceOf(ConflictException.class);
        assertThat(view(id).row().score()).isEqualTo(83);
    }

    @Test
    void reversesWhatTheUnitDisproves() {
        var id = sheet();
        deduct(id, ScoreItem.LATE, "2026-09-02", "迟报。");
        move(id, LineAction.ASK, "songyan");
        move(id, LineAction.REFUSE, "heyunqi");
        assertThat(view(id).row().score()).isEqualTo(83);
        move(id, LineAction.ASK, "songyan");
        move(id, LineAction.APPROVE, "heyunqi");
        assertThat(view(id).row().score()).isEqualTo(93);
        scores.collect(id, version(id), person("wendi"));
        assertThat(view(id).lines()).as("nothing is collected twice").hasSize(4);
        assertThat(line(id, ScoreItem.LATE).notes())
                .extracting(ScoreView.Note::action)
                .containsExactly(LineAction.ASK, LineAction.REFUSE, LineAction.ASK, LineAction.APPROVE);
    }

    @Test
    void isConfirmedOnceWhenTheQuarterIsOverAndIsToldToOthers() {
        var id = sheet();
        clock.moveTo(Watch.at("2026-09-30T09:00"));
        assertThatThrownBy(() -> confirm(id)).hasMessage("duty.score.refused.notOver");
        clock.moveTo(Watch.at("2026-10-08T09:00"));
        assertThatThrownBy(() -> scores.confirm(id, version(id), person("wendi")))
                .isInstanceOf(RefusedException.class);
        confirm(id);
        assertThat(events.stream(DutyScoreConfirmed.class)).singleElement().satisfies(told -> {
            assertThat(told.score()).isEqualTo(93);
            assertThat(told.organId()).isEqualTo(lower.organId());
        });
        assertThatThrownBy(() -> deduct(id, ScoreItem.LATE, "2026-09-02", "迟报。"))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void leavesNothingToWhoeverConceals() {
        var id = sheet();
        deduct(id, ScoreItem.CONCEALED, "2026-09-02", "瞒报事故，纪检部门认定。");
        assertThat(view(id).row().score()).isZero();
    }

    @Test
    void wantsEvidenceOfTheSameQuarterAndKnowsWhoseItIs() {
        var id = sheet();
        assertThatThrownBy(() -> deduct(id, ScoreItem.LATE, "2026-10-02", "迟报。"))
                .isInstanceOf(InvalidException.class)
                .hasMessage("duty.score.invalid.day");
        assertThatThrownBy(() -> scores.deduct(
                        id,
                        new Deduct(ScoreItem.LATE, LocalDate.parse("2026-09-02"), "迟报。", version(id)),
                        person("songyan")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> scores.open(new OpenSheets(2026, 3), person("songyan")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> scores.open(new OpenSheets(2027, 1), person("wendi")))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> queries.view(id, person("jinghe"))).isInstanceOf(NotFoundException.class);
        entities.flush();
        assertThat(queries.quarter(2026, 3, person("songyan")))
                .extracting(ScoreRow::roomName)
                .contains("松岭市考核值班室")
                .doesNotContain("望川市人民政府值班室");
    }

    /** Who assesses reads what was found; the shift itself is the room's. */
    @Test
    void opensAnEmptyShiftOnlyToTheRoom() {
        var watch = new Watch(rooms, shifts, rosters);
        var kept = watch.shift(lower, "2026-08-05T08:00", 12, person("songyan"), person("songyan"));
        ReflectionTestUtils.setField(kept, "status", ShiftStatus.HANDED_OVER);
        var empty = watch.shift(lower, "2026-08-05T20:00", 12, person("songyan"), person("songyan"));
        var id = sheet();
        entities.flush();
        assertThat(line(id, ScoreItem.POST_ABSENT)).satisfies(line -> {
            assertThat(line.evidence()).isEqualTo("2026-08-05 20:00");
            assertThat(line.link()).isNull();
        });
        assertThat(queries.view(id, person("songyan")).lines())
                .filteredOn(line -> line.item() == ScoreItem.POST_ABSENT)
                .extracting(ScoreView.Line::link)
                .containsExactly(empty.shiftId().link());
    }

    /** As the next request meets the sheet. */
    private void anew() {
        entities.flush();
        entities.clear();
    }

    private DutyScoreId sheet() {
        return scores.open(new OpenSheets(2026, 3), person("wendi")).stream()
                .filter(id -> view(id).row().roomName().equals("松岭市考核值班室"))
                .findFirst()
                .orElseThrow();
    }

    private void deduct(DutyScoreId id, ScoreItem item, String day, String evidence) {
        scores.deduct(id, new Deduct(item, LocalDate.parse(day), evidence, version(id)), person("wendi"));
    }

    private void move(DutyScoreId id, LineAction action, String account) {
        entities.flush();
        var late = line(id, ScoreItem.LATE);
        scores.move(id, late.id(), action, new MoveLine("附通话记录。", late.version()), person(account));
        entities.flush();
    }

    private void confirm(DutyScoreId id) {
        scores.confirm(id, version(id), person("heyunqi"));
    }

    private ScoreView.Line line(DutyScoreId id, ScoreItem item) {
        return view(id).lines().stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private int version(DutyScoreId id) {
        entities.flush();
        return view(id).version();
    }

    private ScoreView view(DutyScoreId id) {
        return queries.view(id, person("heyunqi"));
    }

    private Actor person(String account) {
        return office.person(account);
    }
}
