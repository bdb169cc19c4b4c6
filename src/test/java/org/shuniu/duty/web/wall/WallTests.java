package org.shuniu.duty.web.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.support.FormToken.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.duty.service.wall.IssueWallDevice;
import org.shuniu.duty.service.wall.IssuedWallDevice;
import org.shuniu.duty.service.wall.WallDeviceService;
import org.shuniu.support.Browser;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A wall screen opens the board of its room and nothing else, until its token is revoked. */
@WalkTest
@Transactional
class WallTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private WallDeviceService devices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private IssuedWallDevice issued() {
        var director = office.person("heyunqi");
        long room = devices.roomNames(director).keySet().iterator().next();
        return devices.issue(new IssueWallDevice(room, "北墙"), director);
    }

    /** From yesterday until tomorrow, so that it is on duty whenever this runs. */
    private void shift(String room) {
        long id = jdbc.sql("""
                with r as (
                  insert into roster (room_id, room_name, organ_id, first_day, status, maker_id, maker_name, moved_at)
                  select id, name, organ_id, date '1999-01-01', 'DRAFTING', 0, '贺云起', now() from duty_room where name = ?
                  returning id, room_id)
                insert into duty_shift (room_id, roster_id, starts_at, ends_at, status, leader_id, leader_name)
                select room_id, id, now() - interval '1 hour', now() + interval '1 hour', 'ON_DUTY', 1, '陆文舟' from r
                returning id""").param(room).query(Long.class).single();
        jdbc.sql("insert into duty_shift_officer (shift_id, person_id, person_name, post) values (?, 1, '秦朗', 'MAIN')")
                .param(id)
                .update();
    }

    /** Phoned already, due in writing in twenty minutes. */
    private void incident(String room) {
        jdbc.sql("""
                insert into incident (room_id, room_name, organ_id, organ_name, registrar_id, registrar_name, registered_at,
                  registered_on, entered_late, title, what, category, received_at, level, clock_profile, counted_from,
                  phone_minutes, written_minutes, phone_due_at, phone_at, written_due_at, status, moved_at)
                select id, name, organ_id, organ_name, 1, '秦朗', now(), current_date, false, '望川爆炸', '爆炸',
                  'WORK_SAFETY', now(), 'MAJOR', 'DEFAULT', 'HAPPENED', 30, 60, now(), now(), now() + interval '20 minutes',
                  'REPORTED', now() from duty_room where name = ?""").param(room).update();
    }

    @Test
    void showsWhoIsOnDutyToAScreenWithItsToken() throws UnsupportedEncodingException {
        var director = office.person("heyunqi");
        long quiet = jdbc.sql("""
                insert into duty_room (organ_id, organ_name, name, kind) values (?, ?, '无人用过的专班', 'TASK') returning id""")
                .params(director.organId(), director.organName())
                .query(Long.class)
                .single();
        var screen = devices.issue(new IssueWallDevice(quiet, "北墙"), director);
        shift(screen.room());
        incident(screen.room());
        int version = version(screen);
        var entered =
                http.perform(post("/duty-wall").param("token", screen.token()).with(csrf()));
        assertThat(entered).hasRedirectedUrl("/duty-wall");
        Cookie cookie = entered.getResponse().getCookie("SHUNIU_WALL");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/duty-wall");
        var board = Jsoup.parse(
                http.perform(get("/duty-wall").cookie(cookie)).getResponse().getContentAsString());
        assertThat(board.select(".wall__now").text()).contains("陆文舟", "秦朗");
        var line = board.selectFirst(".wall__line:contains(望川爆炸)");
        assertThat(line.hasClass("tone-danger")).isTrue();
        assertThat(line.select(".wall__limit").text()).contains("书面初报", "剩余");
        assertThat(board.select("h1").text()).isEqualTo(screen.room());
        assertThat(jdbc.sql("select last_used_at is not null from duty_wall_device where id = ?")
                        .param(screen.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        entities.flush();
        assertThat(version(screen)).as("two looks at once are no conflict").isEqualTo(version);
    }

    private int version(IssuedWallDevice screen) {
        entities.flush();
        return jdbc.sql("select version from duty_wall_device where id = ?")
                .param(screen.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void opensNothingElse() {
        var screen = issued();
        for (String path : List.of("/", "/duty-alerts", "/documents", "/wall-devices", "/duty-wall/anything")) {
            var answer = http.perform(get(path)
                    .cookie(new Cookie("SHUNIU_WALL", screen.token()))
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + screen.token()));
            assertThat(answer.getResponse().getStatus()).as(path).isIn(302, 401, 403);
        }
        assertThat(http.perform(get("/api/v1/me").header(HttpHeaders.AUTHORIZATION, "Bearer " + screen.token())))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void isNotOpenedByAPersonsSession() {
        assertThat(Browser.of(http, "heyunqi").perform(get("/duty-wall")))
                .bodyText()
                .contains("name=\"token\"")
                .doesNotContain("wall__clock");
    }

    @Test
    void isShutOutAtOnceWhenRevoked() {
        var screen = issued();
        var header = "Bearer " + screen.token();
        assertThat(http.perform(get("/duty-wall").header(HttpHeaders.AUTHORIZATION, header)))
                .bodyText()
                .contains("wall__clock");
        var done = Browser.of(http, "heyunqi").perform(post("/wall-devices/" + screen.id() + "/revocation"));
        assertThat(done).hasRedirectedUrl("/wall-devices");
        assertThat(http.perform(get("/duty-wall").header(HttpHeaders.AUTHORIZATION, header)))
                .bodyText()
                .doesNotContain("wall__clock");
        assertThat(http.perform(
                        post("/duty-wall").param("token", screen.token()).with(csrf())))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .bodyText()
                .contains("令牌无效或已吊销");
    }

    @Test
    void keepsOnlyTheHashAndShowsTheTokenOnce() {
        var browser = Browser.of(http, "heyunqi");
        long room =
                devices.roomNames(office.person("heyunqi")).keySet().iterator().next();
        var answer = browser.perform(
                post("/wall-devices").param("room", String.valueOf(room)).param("name", "南墙"));
        assertThat(answer).bodyText().contains("shuniuwall_");
        assertThat(browser.perform(get("/wall-devices")))
                .bodyText()
                .contains("南墙")
                .doesNotContain("shuniuwall_");
        assertThat(jdbc.sql("select count(*) from duty_wall_device where hash like 'shuniuwall%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsWhatWasTypedBesideTheMissingRoom() {
        var answer = Browser.of(http, "heyunqi").perform(post("/wall-devices").param("name", "东墙"));
        assertThat(answer).bodyText().contains("请选择本单位的值班室", "value=\"东墙\"");
    }

    @Test
    void isManagedByTheDirectorOfTheRoomOnly() {
        var screen = issued();
        assertThat(Browser.of(http, "qinlang").perform(get("/wall-devices"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Browser.of(http, "qinlang")
                        .perform(post("/api/v1/wall-devices")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"room\":1,\"name\":\"x\"}")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Browser.of(http, "heyunqi").perform(post("/api/v1/wall-devices/999999/revocation")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Browser.of(http, "heyunqi").perform(post("/api/v1/wall-devices/" + screen.id() + "/revocation")))
                .hasStatus(HttpStatus.NO_CONTENT);
    }
}
