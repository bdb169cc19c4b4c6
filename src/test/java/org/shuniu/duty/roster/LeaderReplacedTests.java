package org.shuniu.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.roster.LeaderService;
import org.shuniu.duty.service.roster.RosterService;
import org.shuniu.duty.service.roster.command.GenerateRoster;
import org.shuniu.duty.service.roster.command.ReplaceLeader;
import org.shuniu.duty.service.roster.command.SayRoster;
import org.shuniu.duty.service.roster.read.RosterQueries;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.Browser;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Another leader in charge on a published roster (B-4.3). */
@SupervisionOffice
@Transactional
class LeaderReplacedTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private RosterService rosters;

    @Autowired
    private RosterQueries queries;

    @Autowired
    private LeaderService leaders;

    @Autowired
    private ShiftRepository shifts;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private FixedClock clock;

    @Autowired
    private EntityManager entities;

    @Autowired
    private MockMvcTester http;

    private RosterId roster;
    private Shift first;
    private long other;

    @BeforeEach
    void publishNovember() {
        clock.moveTo(OfficeTime.typed("2026-10-28T09:00").orElseThrow());
        var general = rooms.findAll().stream()
                .filter(room -> room.kind() == RoomKind.GENERAL)
                .findFirst()
                .orElseThrow();
        var director = office.person("heyunqi");
        roster = rosters.generate(new GenerateRoster(general.id(), YearMonth.of(2026, 11), null), director);
        rosters.submit(roster, SayRoster.of(null, version()), director);
        entities.flush();
        rosters.publish(roster, SayRoster.of(null, version()), director);
        entities.flush();
        first = shifts.findByRosterIdOrderByStartsAt(roster.value()).get(0);
        other = general.members(Seat.LEADER).stream()
                .filter(member -> !Objects.equals(member.personId(), first.leaderId()))
                .findFirst()
                .orElseThrow()
                .personId();
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveTo("2026-02-12");
    }

    private int version() {
        return queries.view(roster, office.person("heyunqi")).version();
    }

    private ReplaceLeader named(long person) {
        return new ReplaceLeader(person, "出差外省", version());
    }

    @Test
    void isTheDirectorsToDoAndStaysInTheStory() {
        assertThatThrownBy(() -> leaders.replace(roster, first.id(), named(other), office.person("qinlang")))
                .isInstanceOf(RefusedException.class);
        String before = Objects.requireNonNull(first.leaderName());
        leaders.replace(roster, first.id(), named(other), office.person("heyunqi"));
        entities.flush();
        assertThat(first.leaderId()).isEqualTo(other);
        assertThat(queries.view(roster, office.person("heyunqi")).story()).anySatisfy(line -> assertThat(line.words())
                .contains(before + " → " + first.leaderName(), "出差外省", "2026-11-01 08:00"));
        assertThatThrownBy(() -> leaders.replace(roster, first.id(), named(other), office.person("heyunqi")))
                .as("already in charge")
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void takesOnlyLeadersOfTheRoomAndOnlyBeforeTheShift() {
        long officer = office.person("qinlang").personId();
        assertThatThrownBy(() -> leaders.replace(roster, first.id(), named(officer), office.person("heyunqi")))
                .isInstanceOf(InvalidException.class);
        clock.moveTo(first.startsAt());
        assertThatThrownBy(() -> leaders.replace(roster, first.id(), named(other), office.person("heyunqi")))
                .as("begun")
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void isAFormBesideTheShift() throws Exception {
        var director = Browser.of(http, "heyunqi");
        String form = "/rosters/" + roster.value() + "/slots/" + first.id() + "/leader";
        assertThat(director.perform(get("/rosters/" + roster.value())))
                .bodyText()
                .contains(form, "调整带班领导");
        assertThat(Browser.of(http, "qinlang").perform(get("/rosters/" + roster.value())))
                .bodyText()
                .doesNotContain(form);
        assertThat(Browser.of(http, "qinlang").perform(get(form))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(director.perform(post(form)
                        .param("leaderId", String.valueOf(other))
                        .param("version", String.valueOf(version()))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请填写调整原因", "selected");
        assertThat(director.perform(post(form)
                        .param("leaderId", String.valueOf(other))
                        .param("reason", "出差外省")
                        .param("version", String.valueOf(version()))))
                .hasStatus3xxRedirection();
        assertThat(director.perform(get("/rosters/" + roster.value())))
                .bodyText()
                .contains("出差外省");
    }
}
