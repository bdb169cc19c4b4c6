package org.shuniu.meeting.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.support.FormToken.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.meeting.PreparedMeetings;
import org.shuniu.meeting.Unpacked;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.seat.SeatRule;
import org.shuniu.meeting.service.MeetingReaders;
import org.shuniu.meeting.service.closing.archive.ArchivePackage;
import org.shuniu.meeting.service.guest.GuestLinkService;
import org.shuniu.meeting.service.guest.MakeGuestLink;
import org.shuniu.meeting.service.material.AddMaterial;
import org.shuniu.meeting.service.material.MaterialQueries;
import org.shuniu.meeting.service.material.MaterialRow;
import org.shuniu.meeting.service.material.MaterialService;
import org.shuniu.meeting.service.material.MaterialStep;
import org.shuniu.meeting.service.notice.InvitationService;
import org.shuniu.meeting.service.notice.NoticeService;
import org.shuniu.meeting.service.notice.read.ReplyQueries;
import org.shuniu.meeting.service.seat.DrawSeats;
import org.shuniu.meeting.service.seat.SeatService;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** Papers before and after their release, and what a personal link shows. */
@SupervisionOffice
@Transactional
class MaterialScenarioTests {
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
    private MaterialService materials;

    @Autowired
    private MaterialQueries queries;

    @Autowired
    private GuestLinkService links;

    @Autowired
    private ReplyQueries replies;

    @Autowired
    private SeatService seats;

    @Autowired
    private ArchivePackage archive;

    @Autowired
    private List<TodoSource> todos;

    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;
    // @formatter:on

    private Actor officer;
    private Meeting meeting;
    private String page;

    @BeforeEach
    void aMeetingWhoseNoticeIsOut() {
        officer = office.person("chengzhu");
        var prepared = new PreparedMeetings(meetings, readers, invitations, notices);
        meeting = prepared.approved(
                officer, office.organ("云江省人民政府"), MeetingClass.PROFESSIONAL, "2026-02-26T09:00", "2026-02-26T11:30");
        prepared.invite(
                meeting,
                Capacity.MEMBER,
                List.of(
                        office.person("liangruogu").personId(),
                        office.person("hansongnian").personId()),
                List.of(office.organ(MatterWalk.WATER)),
                officer);
        prepared.send(meeting, "2026-02-25T17:00", officer);
        page = "/meetings/" + meeting.id();
    }

    @AfterEach
    void backToTheDayOfTheOffice() {
        clock.moveTo("2026-02-12");
    }

    @Test
    void areReadByThoseInvitedOnlyOnceTheyAreReleased() {
        var paper = paper();
        String file = "/files/" + paper.fileId();
        assertThat(http.perform(get(file).with(as("baizhi")))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.perform(get(page).with(as("baizhi")))).bodyText().doesNotContain("春灌方案");
        materials.release(meeting.meetingId(), paper.id(), new MaterialStep(paper.version()), officer);
        meetings.flush();
        assertThat(http.perform(get(file).with(as("baizhi"))))
                .hasStatusOk()
                .bodyText()
                .contains("第一稿");
        assertThat(http.perform(get(file).with(as("guhe")))).hasStatus(HttpStatus.NOT_FOUND);
        materials.revise(meeting.meetingId(), paper.id(), "方案.txt", text("第二稿"), officer);
        meetings.flush();
        var revised = queries.materials(meeting.meetingId(), office.person("baizhi"))
                .rows()
                .get(0);
        assertThat(revised.edition()).isEqualTo(2);
        assertThat(revised.earlier()).as("only the present edition").isEmpty();
        assertThat(http.perform(get(file).with(as("baizhi")))).hasStatus(HttpStatus.NOT_FOUND);
        var kept = queries.material(meeting.meetingId(), paper.id(), officer).earlier();
        String former = "/files/" + kept.get(0).fileId();
        assertThat(http.perform(get(former).with(as("chengzhu")))).bodyText().contains("第一稿");
        assertThat(http.perform(get(former).with(as("baizhi")))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.perform(get(page + "/materials").with(as("chengzhu"))))
                .bodyText()
                .contains(former);
        materials.withdraw(meeting.meetingId(), paper.id(), new MaterialStep(revised.version()), officer);
        assertThat(http.perform(get("/files/" + revised.fileId()).with(as("baizhi"))))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.perform(get(page + "/materials").with(as("chengzhu"))))
                .bodyText()
                .contains("已收回");
    }

    @Test
    void showAHolderOfALinkNoticePapersAndReplyAndNothingElse() {
        var paper = paper();
        long invitation = replies.replies(meeting.meetingId(), officer).rows().stream()
                .filter(row -> row.name().equals(MatterWalk.WATER))
                .findFirst()
                .orElseThrow()
                .id();
        String link =
                "/meeting-guests/" + links.make(meeting.meetingId(), new MakeGuestLink("专家老周", invitation), officer);
        assertThat(http.perform(get(link)))
                .hasStatusOk()
                .bodyText()
                .contains("关于召开", "专家老周", "云政办会〔2026〕3号")
                .doesNotContain("春灌方案");
        materials.release(meeting.meetingId(), paper.id(), new MaterialStep(paper.version()), officer);
        assertThat(http.perform(get(link))).bodyText().contains("春灌方案");
        assertThat(http.perform(get(link + "/materials/" + paper.id())))
                .hasStatusOk()
                .bodyText()
                .contains("第一稿");
        assertThat(http.perform(get(link + "/materials/" + (paper.id() + 1)))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.perform(post(link + "/reply")
                        .param("people[0].name", "")
                        .param("version", "0")
                        .with(csrf())))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请至少填写一人");
        assertThat(http.perform(post(link + "/reply")
                        .param("people[0].name", "周川")
                        .param("version", "0")
                        .with(csrf())))
                .hasRedirectedUrl(link);
        assertThat(replies.row(meeting.meetingId(), invitation, officer).people())
                .extracting(one -> one.name())
                .containsExactly("周川");
        assertThat(http.perform(get(link + "x"))).hasStatus(HttpStatus.NOT_FOUND);
        clock.moveTo(OfficeTime.typed("2026-03-02T12:00").orElseThrow());
        assertThat(http.perform(get(link))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void areOpenToTheLinkOnlyUntilItIsRevoked() {
        String link = "/meeting-guests/" + links.make(meeting.meetingId(), new MakeGuestLink("专家老周", null), officer);
        assertThat(http.perform(post(link + "/reply")
                        .param("people[0].name", "周川")
                        .param("version", "0")
                        .with(csrf())))
                .hasStatus(HttpStatus.NOT_FOUND);
        long id = links.links(meeting.meetingId(), officer).get(0).id();
        links.revoke(meeting.meetingId(), id, officer);
        meetings.flush();
        assertThat(http.perform(get(link))).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Notice and papers lie in the file of the meeting once it is over. */
    @Test
    void areFiledWithTheNotice() throws IOException {
        var paper = paper();
        materials.release(meeting.meetingId(), paper.id(), new MaterialStep(paper.version()), officer);
        List.of(MeetingAction.OPEN, MeetingAction.END).forEach(step -> meeting.step(step, clock.instant()));
        meetings.flush();
        var papers = Unpacked.of(archive.of(meeting.meetingId(), officer));
        assertThat(papers.get("会议通知.csv")).contains("云政办会〔2026〕3号", "请按时参会。", "梁若谷 韩松年");
        assertThat(papers)
                .extractingByKey("会议材料/" + paper.id() + "-" + paper.fileId() + " 方案.txt")
                .isEqualTo("第一稿");
    }

    @Test
    void waitForAnAnswerInTheToDoCentreOfTheLiaison() {
        assertThat(waiting("baizhi")).isTrue();
        assertThat(waiting("liangruogu")).isTrue();
        assertThat(waiting("guhe")).isFalse();
    }

    private boolean waiting(String account) {
        return todos.stream()
                .flatMap(source -> source.page(TodoSource.Box.TODO, "春灌", office.person(account), 1).rows().stream())
                .anyMatch(todo -> todo.link().startsWith(page + "/invitations/"));
    }

    @Test
    void showSeatsAndNameCardsInBothLanguages() {
        paper();
        seats.draw(meeting.meetingId(), new DrawSeats(1, 2, 3, SeatRule.LEFT_FIRST, -1), officer);
        meetings.flush();
        for (String path : List.of("/seats", "/seats/cards", "/materials", "/guest-links", "/preparation", "")) {
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
        assertThat(http.perform(get(page + "/seats/cards").with(as("chengzhu"))))
                .bodyText()
                .contains("梁若谷", "韩松年");
        assertThat(http.perform(post(page + "/seats")
                        .param("podium", "99")
                        .param("rows", "1")
                        .param("columns", "1")
                        .param("rule", "LEFT_FIRST")
                        .param("version", "0")
                        .with(as("chengzhu"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("主席台人数应在 0 至 30 之间", "99");
    }

    private MaterialRow paper() {
        long id = materials.add(meeting.meetingId(), new AddMaterial("春灌方案"), "方案.txt", text("第一稿"), officer);
        meetings.flush();
        return queries.material(meeting.meetingId(), id, officer);
    }

    private static ByteArrayInputStream text(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    private RequestPostProcessor as(String account) {
        return SignedIn.as(account, http);
    }
}
