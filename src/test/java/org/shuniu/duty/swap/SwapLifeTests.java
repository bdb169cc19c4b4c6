package org.shuniu.duty.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.domain.swap.SwapStatus;
import org.shuniu.duty.service.roster.RosterService;
import org.shuniu.duty.service.roster.command.GenerateRoster;
import org.shuniu.duty.service.roster.command.SayRoster;
import org.shuniu.duty.service.roster.read.RosterQueries;
import org.shuniu.duty.service.roster.read.RosterView;
import org.shuniu.duty.service.swap.AskSwap;
import org.shuniu.duty.service.swap.SaySwap;
import org.shuniu.duty.service.swap.SwapService;
import org.shuniu.duty.service.swap.read.SwapQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Swaps on the published roster of October 2026 (scenario 3 of the duty domain; B-4.3). */
@SupervisionOffice
@Transactional
class SwapLifeTests {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    private MatterWalk office;

    @Autowired
    private RosterService rosters;

    @Autowired
    private RosterQueries rosterViews;

    @Autowired
    private SwapService swaps;

    @Autowired
    private SwapQueries swapViews;

    @Autowired
    private ShiftRepository shifts;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private FixedClock clock;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private RosterId roster;
    private Shift first;

    private static Instant at(int month, int day, int hour, int minute) {
        return ZonedDateTime.of(2026, month, day, hour, minute, 0, 0, FixedClock.OFFICE)
                .toInstant();
    }

    @BeforeEach
    void publishOctober() {
        clock.moveTo(at(9, 28, 9, 0));
        var general = rooms.findAll().stream()
                .filter(room -> room.kind() == RoomKind.GENERAL)
                .findFirst()
                .orElseThrow();
        var director = office.person("heyunqi");
        roster = rosters.generate(new GenerateRoster(general.id(), OCTOBER), director);
        rosters.submit(roster, new SayRoster(null, view().version()), director);
        entities.flush();
        rosters.publish(roster, new SayRoster(null, view().version()), director);
        entities.flush();
        first = beginning(1, 8);
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveTo("2026-02-12");
    }

    private RosterView view() {
        return rosterViews.view(roster, office.person("heyunqi"));
    }

    private Shift beginning(int day, int hour) {
        var moment = OfficeTime.at(OCTOBER.atDay(day), LocalTime.of(hour, 0));
        return shifts.findByRosterIdOrderByStartsAt(roster.value()).stream()
                .filter(shift -> shift.startsAt().equals(moment))
                .findFirst()
                .orElseThrow();
    }

    private Actor actor(long personId) {
        return office.person(jdbc.sql("select account from person where id = ?")
                .param(personId)
                .query(String.class)
                .single());
    }

    private Actor main(Shift shift) {
        return actor(shift.main().map(Officer::personId).orElseThrow());
    }

    private Actor leader() {
        return actor(Objects.requireNonNull(first.leaderId()));
    }

    /** The first colleague who could stand in without breaking rest. */
    private ShiftSwapId asked() {
        for (Actor partner : colleagues()) {
            try {
                var id = swaps.ask(ask(partner, null), main(first));
                entities.flush();
                return id;
            } catch (InvalidException tooTired) {
                // the next one
            }
        }
        throw new AssertionError("nobody can stand in");
    }

    private AskSwap ask(Actor partner, @Nullable Long counter) {
        return new AskSwap(first.id(), null, partner.personId(), counter, "家中有事");
    }

    private List<Actor> colleagues() {
        return List.of("qinlang", "fangzhou", "yuechuan", "tianhe", "linxi", "anlan", "chengye", "sumu", "baihua")
                .stream()
                .map(office::person)
                .filter(person -> !first.isManned(person.personId()))
                .toList();
    }

    private SaySwap say(ShiftSwapId id) {
        return new SaySwap(null, swapViews.view(id, office.person("heyunqi")).version());
    }

    private Actor partner(ShiftSwapId id) {
        return actor(jdbc.sql("select partner_id from duty_swap where id = ?")
                .param(id.value())
                .query(Long.class)
                .single());
    }

    /** Scenario 3, second half: agreed and consented to on the 28th; both names and the story are shown. */
    @Test
    void scenario3ShowsBothNamesAfterConsent() {
        var before = main(first);
        var id = asked();
        var after = partner(id);
        swaps.agree(id, say(id), after);
        entities.flush();
        assertThat(main(first).personId()).isEqualTo(before.personId());
        swaps.consent(id, say(id), leader());
        entities.flush();
        entities.clear();
        assertThat(beginning(1, 8).main().map(Officer::personName)).contains(after.name());
        var shown = view();
        assertThat(shown.swaps()).singleElement().satisfies(line -> {
            assertThat(line.before()).isEqualTo(before.name());
            assertThat(line.after()).isEqualTo(after.name());
            assertThat(line.consentedBy()).isEqualTo(leader().name());
        });
        assertThat(shown.weeks().stream()
                        .flatMap(List::stream)
                        .flatMap(day -> day.shifts().stream())
                        .flatMap(shift -> shift.officers().stream())
                        .filter(officer -> officer.instead() != null))
                .singleElement()
                .satisfies(officer -> assertThat(officer.instead()).isEqualTo(before.name()));
        assertThat(shown.story().get(0).words()).contains(before.name() + " → " + after.name());
    }

    /** Scenario 3, first half: at 09:30 the shift of 08:00 has begun. */
    @Test
    void scenario3RefusesASwapAfterTheShiftHasBegun() {
        clock.moveTo(at(10, 1, 9, 30));
        var refused = catchThrowableOfType(
                RefusedException.class, () -> swaps.ask(ask(colleagues().get(0), null), main(first)));
        assertThat(refused.refusal().key()).isEqualTo("swap.refused.begun");
    }

    @Test
    void refusesConsentThatComesTooLate() {
        var id = asked();
        swaps.agree(id, say(id), partner(id));
        entities.flush();
        clock.moveTo(at(10, 1, 8, 0));
        assertThatThrownBy(() -> swaps.consent(id, say(id), leader())).isInstanceOf(RefusedException.class);
    }

    @Test
    void isAnsweredByThePartnerAndDecidedByTheLeaderOfTheShift() {
        var id = asked();
        assertThatThrownBy(() -> swaps.agree(id, say(id), main(first))).isInstanceOf(RefusedException.class);
        swaps.agree(id, say(id), partner(id));
        entities.flush();
        assertThatThrownBy(() -> swaps.consent(id, say(id), office.person("heyunqi")))
                .isInstanceOf(RefusedException.class);
        swaps.refuse(id, new SaySwap("人手紧张", say(id).version()), leader());
        entities.flush();
        assertThat(swapViews.view(id, leader()).status()).isEqualTo(SwapStatus.REFUSED);
        assertThat(view().swaps()).isEmpty();
    }

    @Test
    void refusesWhoSitsInTheShiftBeforeOrAfter() {
        var tired = main(beginning(1, 20));
        var refused = catchThrowableOfType(InvalidException.class, () -> swaps.ask(ask(tired, null), main(first)));
        assertThat(refused.problems()).extracting(Refusal::key).contains("roster.problem.REST");
        assertThat(refused.problems()).extracting(Refusal::field).containsOnly("partnerId");
    }

    @Test
    void exchangesTwoShiftsOfTheSameRoster() {
        var asker = main(first);
        var found = shifts.findByRosterIdOrderByStartsAt(roster.value()).stream()
                .filter(shift -> shift.startsAt().isAfter(first.startsAt()) && !shift.isManned(asker.personId()))
                .flatMap(shift -> shift.officers().stream().map(officer -> List.of(shift.id(), officer.personId())))
                .filter(pair -> !first.isManned(pair.get(1)))
                .filter(pair -> isSound(pair, asker))
                .findFirst()
                .orElseThrow();
        var id = new ShiftSwapId(
                jdbc.sql("select max(id) from duty_swap").query(Long.class).single());
        swaps.agree(id, say(id), partner(id));
        entities.flush();
        swaps.consent(id, say(id), leader());
        entities.flush();
        entities.clear();
        assertThat(shifts.findById(first.id()).orElseThrow().isManned(found.get(1)))
                .isTrue();
        assertThat(shifts.findById(found.get(0)).orElseThrow().isManned(asker.personId()))
                .isTrue();
        assertThat(view().swaps()).hasSize(2);
    }

    private boolean isSound(List<Long> pair, Actor asker) {
        try {
            swaps.ask(ask(actor(pair.get(1)), pair.get(0)), asker);
            entities.flush();
            return true;
        } catch (InvalidException unfit) {
            return false;
        }
    }

    @Test
    void letsTheDirectorAskForAnOfficerButNobodyElse() {
        var command = new AskSwap(
                first.id(), main(first).personId(), colleagues().get(0).personId(), null, "急病");
        assertThatThrownBy(() -> swaps.ask(command, colleagues().get(1))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> swaps.ask(
                        new AskSwap(first.id(), -5L, colleagues().get(0).personId(), null, "急病"),
                        office.person("heyunqi")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void isShownByTheDemoOfficeDoneAndOpen() {
        assertThat(swapViews.swaps(true, office.person("heyunqi")))
                .extracting(row -> row.status())
                .contains(SwapStatus.DONE, SwapStatus.ASKED);
    }
}
