package org.shuniu.meeting.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.meeting.domain.room.Equipment;
import org.shuniu.meeting.service.room.BookRoom;
import org.shuniu.meeting.service.room.BookingService;
import org.shuniu.meeting.service.room.EditRoom;
import org.shuniu.meeting.service.room.RoomService;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.SignedIn;
import org.shuniu.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** What people see of rooms, and what the forms answer. */
@SupervisionOffice
@Transactional
class RoomPagesTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private MatterWalk office;

    @Autowired
    private RoomService rooms;

    @Autowired
    private BookingService bookings;

    private long room;

    @BeforeEach
    void aRoom() {
        room = rooms.add(
                new EditRoom(
                        "听涛会议室",
                        "二号楼三层",
                        12,
                        List.of(Equipment.VIDEO, Equipment.VOTING),
                        LocalTime.of(8, 0),
                        LocalTime.of(20, 0),
                        null,
                        true,
                        0),
                office.person("chengzhu"));
    }

    @Test
    void showsTheWeekAndWhoHoldsTheRoomInBothLanguages() {
        bookings.book(booking("2026-02-12T14:00", "2026-02-12T15:00"), office.person("fangqing"));
        for (String path : List.of("/rooms", "/rooms/board", "/rooms/" + room, "/bookings/new?room=" + room)) {
            for (String language : List.of("zh-CN", "en")) {
                assertThat(http.perform(
                                get(path).header("Accept-Language", language).with(as("jiyun"))))
                        .as(path)
                        .hasStatusOk()
                        .bodyText()
                        .contains("听涛会议室")
                        .doesNotContain("??");
            }
        }
        assertThat(http.perform(get("/rooms/board?week=2026-02-12").with(as("fangqing"))))
                .bodyText()
                .contains("14:00–15:00", "处务会", "综合处");
        assertThat(http.perform(get("/rooms/board?week=2026-02-12").with(as("jiyun"))))
                .bodyText()
                .contains("14:00–15:00", "综合处")
                .doesNotContain("处务会");
    }

    @Test
    void findsRoomsByTimeSizeAndEquipment() {
        bookings.book(booking("2026-02-12T14:00", "2026-02-12T15:00"), office.person("fangqing"));
        String wanted = "/rooms?people=10&equipment=VOTING&from=2026-02-12T%s&until=2026-02-12T%s";
        assertThat(http.perform(get(wanted.formatted("14:30", "16:00")).with(as("jiyun"))))
                .bodyText()
                .doesNotContain("听涛会议室");
        assertThat(http.perform(get(wanted.formatted("15:00", "16:00")).with(as("jiyun"))))
                .bodyText()
                .contains("听涛会议室");
        assertThat(http.perform(get("/rooms?equipment=INTERPRETING").with(as("jiyun"))))
                .bodyText()
                .doesNotContain("听涛会议室");
        assertThat(http.perform(get("/rooms?from=tomorrow&until=later").with(as("jiyun"))))
                .hasStatusOk()
                .bodyText()
                .contains("请填写日期和时间", "tomorrow");
    }

    @Test
    void answersWithWhoHoldsItWhenTheRoomIsTaken() {
        bookings.book(booking("2026-02-12T14:00", "2026-02-12T15:00"), office.person("fangqing"));
        assertThat(http.perform(
                        form("2026-02-12T14:59", "2026-02-12T16:00", "5").with(as("jiyun"))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("听涛会议室", "综合处", "方晴", "2026-02-12 14:00");
        assertThat(http.perform(post("/api/v1/bookings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"roomId\":" + room
                                        + ",\"purpose\":\"x\",\"from\":\"2026-02-12T14:00\",\"until\":\"2026-02-12T15:00\",\"people\":3}")
                        .with(as("jiyun"))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("方晴");
    }

    @Test
    void refusesTimesOutsideTheHoursAndWarnsOfTooManyPeople() {
        assertThat(http.perform(
                        form("2026-02-12T19:00", "2026-02-12T20:30", "5").with(as("jiyun"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("该会议室开放时间为 08:00 至 20:00", "2026-02-12T20:30");
        assertThat(http.perform(
                        form("2026-02-10T10:00", "2026-02-10T11:00", "5").with(as("jiyun"))))
                .bodyText()
                .contains("该时段已经过去");
        var answer =
                http.perform(form("2026-02-12T10:00", "2026-02-12T11:00", "13").with(as("jiyun")));
        assertThat(answer).hasRedirectedUrl("/rooms/" + room);
        assertThat(answer.getMvcResult().getFlashMap().get("notice"))
                .hasToString("Notice[tone=warning, key=meeting.room.notice.tight, args=[]]");
    }

    @Test
    void letsOnlyTheKeeperChangeARoomAndOnlyTheBookerGiveItBack() {
        assertThat(http.perform(post("/rooms/" + room + "/edit")
                        .param("name", "x")
                        .param("place", "x")
                        .param("capacity", "3")
                        .param("opensAt", "08:00")
                        .param("closesAt", "09:00")
                        .param("open", "true")
                        .param("version", "0")
                        .with(as("jiyun"))))
                .hasStatus(HttpStatus.FORBIDDEN);
        var booked = bookings.book(booking("2026-02-12T14:00", "2026-02-12T15:00"), office.person("fangqing"));
        String page = "/bookings/" + booked.id() + "/cancellation";
        assertThat(http.perform(
                        post(page).param("reason", "x").param("version", "0").with(as("jiyun"))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.perform(
                        post(page).param("reason", "").param("version", "0").with(as("fangqing"))))
                .bodyText()
                .contains("请填写原因");
        assertThat(http.perform(
                        post(page).param("reason", "会议改期").param("version", "0").with(as("fangqing"))))
                .hasRedirectedUrl("/rooms/" + room);
        assertThat(http.perform(
                        form("2026-02-12T14:00", "2026-02-12T15:00", "5").with(as("jiyun"))))
                .hasRedirectedUrl("/rooms/" + room);
        assertThat(http.perform(get("/rooms/" + room).with(as("lanxin")))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void readsTheWeekInFewStatements() {
        for (int hour = 8; hour < 18; hour++) {
            bookings.book(
                    booking("2026-02-14T%02d:00".formatted(hour), "2026-02-14T%02d:45".formatted(hour)),
                    office.person("fangqing"));
        }
        var as = as("jiyun");
        assertThat(StatementCounter.during(
                        () -> http.perform(get("/rooms/board").with(as))))
                .hasSizeLessThan(12);
    }

    private BookRoom booking(String from, String until) {
        return new BookRoom(room, null, "处务会", from, until, 8);
    }

    private MockHttpServletRequestBuilder form(String from, String until, String people) {
        return post("/bookings")
                .param("roomId", String.valueOf(room))
                .param("purpose", "预算会商")
                .param("from", from)
                .param("until", until)
                .param("people", people);
    }

    private RequestPostProcessor as(String account) {
        return SignedIn.as(account, http);
    }
}
