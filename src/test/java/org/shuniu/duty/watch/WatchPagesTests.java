package org.shuniu.duty.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** What an officer sees at the desk, and what the forms of the watch do. */
@SupervisionOffice
@Transactional
class WatchPagesTests {
    @Autowired
    private MockMvcTester http;

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

    private DutyRoom room;
    private Shift shift;

    @BeforeEach
    void aShiftOfToday() {
        var watch = new Watch(rooms, shifts, rosters);
        room = watch.roomLike("云江省防汛专班", "夜航页面值班室");
        shift = watch.shift(room, "2026-07-18T08:00", 12, office.person("qinlang"), office.person("jiangfan"));
        clock.moveTo(Watch.at("2026-07-18T08:05"));
    }

    @AfterEach
    void backToTheDayOfTheOffice() {
        clock.moveTo("2026-02-12");
    }

    /** Leaders of a government look into the room of its office; who has no room is told so. */
    @Test
    void opensTheDeskToTheLeadersOfTheGovernment() {
        for (String address : List.of("/duty", "/duty-figures", "/duty-log")) {
            assertThat(http.perform(get(address).with(as("liangruogu"))))
                    .as(address)
                    .hasStatusOk();
        }
        assertThat(http.perform(get("/duty").with(as("liangruogu"))))
                .bodyText()
                .contains("云江省人民政府总值班室")
                .doesNotContain("登记日志");
        assertThat(http.perform(get("/duty").with(as("weiran"))))
                .hasStatus(403)
                .bodyText()
                .contains("本单位没有设立值班室");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/duty",
                "/duty-summary",
                "/duty-log",
                "/duty-log?kind=FAX&status=OPEN&mine=true&from=2026-02-01&to=2026-02-28",
                "/duty-log/new",
                "/duty-log/day",
                "/duty-checks",
                "/duty-checks?status=UNANSWERED",
                "/duty-checks/new",
                "/zero-reports",
                "/zero-reports?missed=true",
                "/zero-periods/new",
                "/duty-scores",
                "/duty-scores?year=2026&quarter=1"
            })
    void opensEveryPageOfTheWatchInBothLanguages(String path) {
        for (String language : new String[] {"zh-CN", "en"}) {
            assertThat(http.perform(
                            get(path).header("Accept-Language", language).with(as("heyunqi"))))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    @Test
    void signsInHandsOverAndPrintsBothSignatures() {
        String page = "/shifts/" + shift.id();
        assertThat(http.perform(get("/duty?room=" + room.id()).with(as("qinlang"))))
                .bodyText()
                .contains("当前无人签到接班", page + "/sign-in", "涉密信息请用保密电话");
        assertThat(http.perform(get(page + "/sign-in").with(as("qinlang"))))
                .bodyText()
                .contains("带班领导", "江帆", "没有未办结事项");
        assertThat(http.perform(post(page + "/sign-in").param("version", "0").with(as("qinlang"))))
                .hasRedirectedUrl(page);
        assertThat(http.perform(get(page).with(as("jiangfan")))).bodyText().contains("迟到 5 分钟", "带班领导到岗签到");
        assertThat(http.perform(post(page + "/leader-check-in")
                        .param("onSite", "false")
                        .param("version", "1")
                        .with(as("jiangfan"))))
                .bodyText()
                .contains("节假日带班领导须在岗带班");
        assertThat(http.perform(post(page + "/handover")
                        .param("working", "FAX")
                        .param("version", "1")
                        .with(as("qinlang"))))
                .bodyText()
                .contains("有设备未勾选正常");
        assertThat(http.perform(post(page + "/handover")
                        .param("working", "FAX", "SECURE_PHONE", "DIRECT_PHONE")
                        .param("version", "1")
                        .with(as("qinlang"))))
                .hasRedirectedUrl(page);
        assertThat(http.perform(get(page + "/sheet").with(as("fangzhou"))))
                .bodyText()
                .contains("夜航页面值班室交接班表", "交班人签字", "接班人签字", "秦朗");
    }

    @Test
    void keepsWhatWasTypedBesideTheTimeThatHasNotCome() {
        assertThat(http.perform(post("/duty-log")
                        .param("roomId", "" + room.id())
                        .param("kind", "LOWER_REPORT")
                        .param("content", "望川市北郊爆炸，正在核实。")
                        .param("happenedAt", "2026-07-18T23:00")
                        .param("_open", "on")
                        .param("_readBack", "on")
                        .with(as("qinlang"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("时间不能晚于当前时间。", "望川市北郊爆炸，正在核实。", "value=\"2026-07-18T23:00\"");
        var answer = http.perform(post("/duty-log")
                .param("roomId", "" + room.id())
                .param("kind", "LOWER_REPORT")
                .param("content", "望川市北郊爆炸，正在核实。")
                .param("happenedAt", "2026-07-18T07:00")
                .param("open", "true")
                .param("_readBack", "on")
                .with(as("qinlang")));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(http.perform(get(answer.getResponse().getRedirectedUrl()).with(as("heyunqi"))))
                .bodyText()
                .contains("补录", "由秦朗负责", "更正");
    }

    @Test
    void waitsInTheToDoCentreOfWhomItConcerns() {
        assertThat(http.perform(get("/").with(as("qinlang"))))
                .hasStatusOk()
                .bodyText()
                .contains("签到接班", "/shifts/" + shift.id() + "/sign-in");
        assertThat(http.perform(get("/").with(as("fangzhou"))))
                .bodyText()
                .doesNotContain("/shifts/" + shift.id() + "/sign-in");
        assertThat(http.perform(get("/").with(as("fangqing")))).hasStatusOk();
    }

    @Test
    void asksForEachChoiceOnce() {
        var page = http.perform(get("/duty-checks/new").with(as("qinlang")));
        assertThat(page).hasStatusOk();
        assertThat(org.jsoup.Jsoup.parse(new String(
                                page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                        .select("form[action=/duty-checks] select"))
                .hasSize(1);
    }

    @Test
    void doesForProgramsWhatItDoesOnPages() {
        assertThat(http.perform(post("/api/v1/shifts/" + shift.id() + "/sign-in")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"taken\":[],\"version\":0}")
                        .with(as("qinlang"))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.shift.status")
                .isEqualTo("ON_DUTY");
        assertThat(http.perform(get("/api/v1/shifts/current?room=" + room.id()).with(as("jiangfan"))))
                .bodyJson()
                .extractingPath("$.signs[0].lateMinutes")
                .isEqualTo(5);
        assertThat(http.perform(post("/api/v1/duty-log")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"content\":\" \"}")
                        .with(as("qinlang"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.fields.length()")
                .isEqualTo(2);
        assertThat(http.perform(post("/api/v1/duty-scores")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"year\":2026,\"quarter\":3}")
                        .with(as("wendi"))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].row.score")
                .isNotNull();
        assertThat(http.perform(get("/api/v1/duty-summary?day=2026-07-18&room=" + room.id())
                        .with(as("qinlang"))))
                .bodyJson()
                .extractingPath("$.head.roomName")
                .isEqualTo("夜航页面值班室");
    }

    private RequestPostProcessor as(String account) {
        return SignedIn.as(account, http);
    }
}
