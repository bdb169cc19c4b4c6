package org.shuniu.meeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.PreparedMeetings;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.shuniu.meeting.service.MeetingReaders;
import org.shuniu.meeting.service.attendance.AttendanceQueries;
import org.shuniu.meeting.service.attendance.AttendanceService;
import org.shuniu.meeting.service.attendance.MarkPresent;
import org.shuniu.meeting.service.attendance.SignIn;
import org.shuniu.meeting.service.minutes.MinutesService;
import org.shuniu.meeting.service.notice.Asked;
import org.shuniu.meeting.service.notice.InvitationService;
import org.shuniu.meeting.service.notice.NoticeService;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** An executive meeting from sign-in to its end, in pages and services (MTG-19). */
@SupervisionOffice
@Transactional
class AttendanceScenarioTests {
    // @formatter:off
    @Autowired
    private MockMvcTester http;

    @Autowired
    private MeetingRepository meetings;

    @Autowired
    private MeetingReaders readers;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private NoticeService notices;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private AttendanceQueries queries;

    @Autowired
    private Asked asked;

    @Autowired
    private MinutesService drafts;

    @Autowired
    private MinutesRepository book;

    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;
    // @formatter:on

    private Actor officer;
    private Meeting meeting;
    private String page;

    @BeforeEach
    void anExecutiveMeetingOfThree() {
        officer = office.person("chengzhu");
        var prepared = new PreparedMeetings(meetings, readers, invitations, notices);
        meeting = prepared.approved(
                officer, office.organ("云江省人民政府"), MeetingClass.EXECUTIVE, "2026-02-26T09:00", "2026-02-26T11:30");
        prepared.invite(meeting, Capacity.MEMBER, ids("liangruogu", "shenhuaian", "hansongnian"), List.of(), officer);
        prepared.invite(meeting, Capacity.OBSERVER, List.of(), List.of(office.organ(MatterWalk.WATER)), officer);
        prepared.send(meeting, "2026-02-25T17:00", officer);
        page = "/meetings/" + meeting.id();
        at("2026-02-26T08:40");
    }

    @AfterEach
    void backToTheDayOfTheOffice() {
        clock.moveTo("2026-02-12");
    }

    @Test
    void isOpenedOnlyWithAQuorumAndSaysTheArticle() {
        attendance.mark(meeting.meetingId(), new MarkPresent(List.of(row("liangruogu")), true), officer);
        meetings.flush();
        assertThat(http.perform(
                        post(page + "/opening").param("version", version()).with(as("chengzhu"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("组成人员 3 人，须到会 2 人，现到 1 人", "过半数");
        attendance.mark(meeting.meetingId(), new MarkPresent(List.of(row("hansongnian")), true), officer);
        meetings.flush();
        assertThat(http.perform(
                        post(page + "/opening").param("version", version()).with(as("baizhi"))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.perform(
                        post(page + "/opening").param("version", version()).with(as("chengzhu"))))
                .hasRedirectedUrl(page);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.IN_SESSION);
        meetings.flush();
        assertThat(http.perform(post(page + "/end").param("version", version()).with(as("chengzhu"))))
                .hasRedirectedUrl(page);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.ENDED);
        correctsTheListUntilTheMinutesAreSubmitted();
    }

    /** Who was there but not ticked is put into 出席 afterwards, as from the beginning; by those who run it only. */
    private void correctsTheListUntilTheMinutesAreSubmitted() {
        assertThat(http.perform(get(page + "/attendance").with(as("chengzhu"))))
                .bodyText()
                .contains("纪要送审前，仍可更正", "登记到会");
        mark("shenhuaian", true);
        assertThat(attendee("shenhuaian").signedInAt())
                .isEqualTo(meeting.schedule().startsAt());
        mark("hansongnian", false);
        assertThat(attendee("hansongnian").isPresent()).isFalse();
        var minutes = book.findById(drafts.draft(meeting.meetingId(), officer).value())
                .orElseThrow();
        mark("hansongnian", true);
        minutes.submit(clock.instant(), OfficeTime.day(clock.instant()));
        assertThatThrownBy(() -> mark("hansongnian", false)).isInstanceOf(ConflictException.class);
    }

    /** MTG-19: with too few there, taking members off the list would make a quorum. */
    @Test
    void keepsTheMembersAsListedOnceSignInHasBegun() {
        var governor = asked.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(one -> one.name().equals("沈怀安"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> invitations.uninvite(meeting.meetingId(), governor.id(), officer))
                .isInstanceOf(ConflictException.class)
                .hasMessage("meeting.notice.refused.quorum");
        at("2026-02-26T07:59");
        invitations.uninvite(meeting.meetingId(), governor.id(), officer);
        assertThat(queries.attendance(meeting.meetingId(), officer).quorum().members())
                .isEqualTo(2);
    }

    private void mark(String account, boolean present) {
        attendance.mark(meeting.meetingId(), new MarkPresent(List.of(row(account)), present), officer);
        meetings.flush();
    }

    private Attendee attendee(String account) {
        return asked.attendees().findById(row(account)).orElseThrow();
    }

    @Test
    void signsInByTheCodeOnTheScreenOnceAndNotByAnOldOne() {
        var leader = office.person("shenhuaian");
        String old = queries.code(meeting.meetingId(), officer).code();
        at("2026-02-26T09:03");
        assertThatThrownBy(() -> attendance.signIn(meeting.meetingId(), new SignIn(old), leader))
                .isInstanceOf(InvalidException.class)
                .hasMessage("meeting.attendance.code.wrong");
        String code = queries.code(meeting.meetingId(), officer).code();
        assertThat(http.perform(get(page + "/sign-in?code=" + code).with(as("shenhuaian"))))
                .bodyText()
                .contains(code);
        assertThat(http.perform(post(page + "/sign-in").param("code", code).with(as("shenhuaian"))))
                .hasRedirectedUrl(page);
        assertThat(http.perform(post(page + "/sign-in").param("code", code).with(as("shenhuaian"))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("您已于 2026-02-26 09:03 签到");
        assertThatThrownBy(() -> attendance.signIn(meeting.meetingId(), new SignIn(code), office.person("baizhi")))
                .isInstanceOf(RefusedException.class);
        assertThat(http.perform(get(page + "/attendance").with(as("chengzhu"))))
                .bodyText()
                .contains("沈怀安", "迟到", "应到 3 人，实到 1 人（其中迟到 1 人）");
    }

    @Test
    void beginsAnHourBeforeAndShowsTheCodeOnlyToThoseWhoRunIt() {
        at("2026-02-26T07:59");
        assertThatThrownBy(() -> attendance.mark(
                        meeting.meetingId(), new MarkPresent(List.of(row("shenhuaian")), true), officer))
                .isInstanceOf(ConflictException.class)
                .hasMessage("meeting.attendance.refused.early");
        assertThat(http.perform(get(page + "/sign-in/screen").with(as("shenhuaian"))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.perform(get(page + "/sign-in/screen").with(as("chengzhu"))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<path d=\"M",
                        queries.code(meeting.meetingId(), officer).code());
    }

    @Test
    void opensEveryPageInBothLanguagesAndTheReportAsAWorkbook() {
        for (String path : List.of(
                "",
                "/attendance",
                "/sign-in",
                "/sign-in/screen",
                "/notice",
                "/invitations",
                "/notice/edit",
                "/postponement",
                "/cancellation")) {
            for (String language : List.of("zh-CN", "en")) {
                assertThat(http.perform(get(page + path)
                                .header("Accept-Language", language)
                                .with(as("chengzhu"))))
                        .as(path)
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("??");
            }
        }
        var answer = http.perform(get(page + "/attendance/file").with(as("chengzhu")));
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        assertThat(http.perform(get(page + "/attendance/file?format=CSV").with(as("chengzhu"))))
                .bodyText()
                .contains("梁若谷", "未到");
        assertThat(http.perform(get("/meetings/mine").with(as("shenhuaian"))))
                .bodyText()
                .contains("今天", "全省春灌工作会议", "待回执");
        for (String address : List.of(page, "/api/v1" + page)) {
            assertThat(http.perform(get(address + "/calendar.ics").with(as("shenhuaian"))))
                    .bodyText()
                    .contains("BEGIN:VEVENT", "DTSTART:20260226T010000Z");
        }
    }

    private long row(String account) {
        return asked.attendees()
                .findByMeetingIdAndPersonId(meeting.id(), office.person(account).personId())
                .map(Attendee::id)
                .orElseThrow();
    }

    private List<Long> ids(String... accounts) {
        return Stream.of(accounts)
                .map(account -> office.person(account).personId())
                .toList();
    }

    private String version() {
        return String.valueOf(meeting.version());
    }

    private void at(String moment) {
        clock.moveTo(OfficeTime.typed(moment).orElseThrow());
    }

    private RequestPostProcessor as(String account) {
        return SignedIn.as(account, http);
    }
}
