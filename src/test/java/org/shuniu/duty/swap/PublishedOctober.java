package org.shuniu.duty.swap;

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
import org.shuniu.duty.RosterId;
import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
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
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The published roster of October 2026 and swaps on it, each step by the person whose duty it is. */
@SupervisionOffice
@Transactional
abstract class PublishedOctober {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    protected MatterWalk office;

    @Autowired
    protected RosterService rosters;

    @Autowired
    protected RosterQueries rosterViews;

    @Autowired
    protected SwapService swaps;

    @Autowired
    protected SwapQueries swapViews;

    @Autowired
    protected ShiftRepository shifts;

    @Autowired
    protected DutyRoomRepository rooms;

    @Autowired
    protected FixedClock clock;

    @Autowired
    protected EntityManager entities;

    @Autowired
    protected JdbcClient jdbc;

    protected RosterId roster;
    protected Shift first;

    protected static Instant at(int month, int day, int hour, int minute) {
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
        roster = rosters.generate(new GenerateRoster(general.id(), OCTOBER, null), director);
        rosters.submit(roster, SayRoster.of(null, view().version()), director);
        entities.flush();
        rosters.publish(roster, SayRoster.of(null, view().version()), director);
        entities.flush();
        first = beginning(1, 8);
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveTo("2026-02-12");
    }

    protected RosterView view() {
        return rosterViews.view(roster, office.person("heyunqi"));
    }

    protected Shift beginning(int day, int hour) {
        var moment = OfficeTime.at(OCTOBER.atDay(day), LocalTime.of(hour, 0));
        return shifts.findByRosterIdOrderByStartsAt(roster.value()).stream()
                .filter(shift -> shift.startsAt().equals(moment))
                .findFirst()
                .orElseThrow();
    }

    protected Actor actor(long personId) {
        return office.person(jdbc.sql("select account from person where id = ?")
                .param(personId)
                .query(String.class)
                .single());
    }

    protected Actor main(Shift shift) {
        return actor(shift.main().map(Officer::personId).orElseThrow());
    }

    protected Actor leader() {
        return leader(first);
    }

    protected Actor leader(Shift shift) {
        return actor(Objects.requireNonNull(shift.leaderId()));
    }

    /** The first colleague who could stand in without breaking rest. */
    protected ShiftSwapId asked() {
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

    protected AskSwap ask(Actor partner, @Nullable Long counter) {
        return new AskSwap(first.id(), null, partner.personId(), counter, "家中有事");
    }

    protected List<Actor> colleagues() {
        return List.of("qinlang", "fangzhou", "yuechuan", "tianhe", "linxi", "anlan", "chengye", "sumu", "baihua")
                .stream()
                .map(office::person)
                .filter(person -> !first.isManned(person.personId()))
                .toList();
    }

    protected SaySwap say(ShiftSwapId id) {
        return new SaySwap(null, swapViews.view(id, office.person("heyunqi")).version());
    }

    protected Actor partner(ShiftSwapId id) {
        return actor(jdbc.sql("select partner_id from duty_swap where id = ?")
                .param(id.value())
                .query(Long.class)
                .single());
    }

    /** Asked by the first shift's 主班, who takes in return a shift led by somebody else, or by the same leader. */
    protected Exchange exchange(boolean otherLeader) {
        var asker = main(first);
        for (Shift counter : shifts.findByRosterIdOrderByStartsAt(roster.value())) {
            boolean led = Objects.equals(counter.leaderId(), first.leaderId()) != otherLeader;
            if (led && counter.startsAt().isAfter(first.startsAt()) && !counter.isManned(asker.personId())) {
                for (Officer partner : counter.officers()) {
                    if (!first.isManned(partner.personId()) && isSound(partner, counter, asker)) {
                        return new Exchange(newest(), counter, asker, actor(partner.personId()));
                    }
                }
            }
        }
        throw new AssertionError("no shift to exchange");
    }

    /** An exchange that was asked for. */
    protected record Exchange(ShiftSwapId id, Shift counter, Actor asker, Actor partner) {}

    private boolean isSound(Officer partner, Shift counter, Actor asker) {
        try {
            swaps.ask(ask(actor(partner.personId()), counter.id()), asker);
            entities.flush();
            return true;
        } catch (InvalidException unfit) {
            return false;
        }
    }

    private ShiftSwapId newest() {
        return new ShiftSwapId(
                jdbc.sql("select max(id) from duty_swap").query(Long.class).single());
    }
}
