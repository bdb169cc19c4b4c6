package org.shuniu.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.time.YearMonth;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.roster.RosterService;
import org.shuniu.duty.service.roster.command.GenerateRoster;
import org.shuniu.duty.service.roster.read.RosterQueries;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.Browser;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** What a drag of an officer sends, and how it is answered (DUTY-01). */
@SupervisionOffice
@Transactional
class MoveOfficerTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private RosterService rosters;

    @Autowired
    private RosterQueries queries;

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
    private Shift later;
    private Officer main;

    @BeforeEach
    void draftNovember() {
        clock.moveTo(OfficeTime.typed("2026-10-20T09:00").orElseThrow());
        var general = rooms.findAll().stream()
                .filter(room -> room.kind() == RoomKind.GENERAL)
                .findFirst()
                .orElseThrow();
        roster = rosters.generate(
                new GenerateRoster(general.id(), YearMonth.of(2026, 11), null), office.person("heyunqi"));
        entities.flush();
        var all = shifts.findByRosterIdOrderByStartsAt(roster.value());
        first = all.get(0);
        main = first.main().orElseThrow();
        later = all.stream()
                .filter(shift -> shift != first
                        && !shift.isManned(main.personId())
                        && shift.officers().stream().noneMatch(each -> first.isManned(each.personId())))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveTo("2026-02-12");
    }

    private MvcTestResult moved(Browser who, Officer officer, Shift from, Shift to, String other) {
        int version = queries.view(roster, office.person("heyunqi")).version();
        var answer = who.perform(post("/rosters/" + roster.value() + "/slots/moves")
                .param("personId", String.valueOf(officer.personId()))
                .param("fromId", String.valueOf(from.id()))
                .param("toId", String.valueOf(to.id()))
                .param("otherId", other)
                .param("version", String.valueOf(version)));
        entities.flush();
        return answer;
    }

    private static List<Long> people(Shift shift) {
        return shift.officers().stream().map(Officer::personId).toList();
    }

    @Test
    void takesTheOfficerToTheOtherShiftAndShowsWhatIsWrongNow() throws UnsupportedEncodingException {
        var director = Browser.of(http, "heyunqi");
        int before = later.officers().size();
        assertThat(moved(director, main, first, later, "")).hasStatus3xxRedirection();
        assertThat(people(first)).doesNotContain(main.personId());
        assertThat(later.officers())
                .hasSize(before + 1)
                .contains(new Officer(main.personId(), main.personName(), Post.SECOND));
        var page = Jsoup.parse(director.perform(get("/rosters/" + roster.value()))
                .getResponse()
                .getContentAsString());
        assertThat(page.select(".duty-problems").text()).contains("2026-11-01");
        assertThat(page.select(".story").text()).contains(main.personName() + ": ");
        assertThat(page.select("form[data-roster-move] input[name=_csrf]")).hasSize(1);
        assertThat(page.select("[data-shift=" + later.id() + "] [data-officer=" + main.personId() + "]"))
                .hasSize(1);
    }

    @Test
    void letsTwoChangePlacesEachIntoTheSeatOfTheOther() {
        var other = later.main().orElseThrow();
        assertThat(moved(Browser.of(http, "heyunqi"), main, first, later, String.valueOf(other.personId())))
                .hasStatus3xxRedirection();
        assertThat(first.main().orElseThrow().personId()).isEqualTo(other.personId());
        assertThat(later.main().orElseThrow().personId()).isEqualTo(main.personId());
    }

    @Test
    void changesMainAndSecondWithinOneShift() {
        var second = first.officers().stream()
                .filter(officer -> officer.post() == Post.SECOND)
                .findFirst()
                .orElseThrow();
        assertThat(moved(Browser.of(http, "heyunqi"), second, first, first, String.valueOf(main.personId())))
                .hasStatus3xxRedirection();
        assertThat(first.main().orElseThrow().personId()).isEqualTo(second.personId());
        assertThat(people(first)).contains(main.personId());
    }

    @Test
    void saysAboveTheRosterWhyItDoesNotMove() {
        var director = Browser.of(http, "heyunqi");
        assertThat(moved(director, main, first, first, ""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains(main.personName() + "已在该班次");
        assertThat(moved(director, later.main().orElseThrow(), first, later, ""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请选择");
    }

    @Test
    void isNobodysButTheStaffsAndOnlyFromTheNewestPage() {
        var leader = Browser.of(http, "luwenzhou");
        assertThat(moved(leader, main, first, later, "").getResponse().getStatus())
                .isIn(403, 404);
        assertThat(Browser.of(http, "heyunqi")
                        .perform(post("/api/v1/rosters/" + roster.value() + "/slots/moves")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"personId\":%d,\"fromId\":%d,\"toId\":%d,\"version\":99}"
                                        .formatted(main.personId(), first.id(), later.id()))))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(people(first)).contains(main.personId());
    }
}
