package org.shuniu.meeting.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.series.Rhythm;
import org.shuniu.meeting.domain.series.SeriesKind;
import org.shuniu.meeting.service.attendance.AttendanceService;
import org.shuniu.meeting.service.attendance.SessionService;
import org.shuniu.meeting.service.attendance.SignIn;
import org.shuniu.meeting.service.attendance.Turn;
import org.shuniu.meeting.service.material.MaterialService;
import org.shuniu.meeting.service.material.MaterialStep;
import org.shuniu.meeting.service.series.DescribeSeries;
import org.shuniu.meeting.service.series.PrepareNext;
import org.shuniu.meeting.service.series.SeriesService;
import org.shuniu.meeting.service.study.NameSpeaker;
import org.shuniu.meeting.service.study.StudyQueries;
import org.shuniu.meeting.service.study.StudyService;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** MTG-23: 每次都有一个中心发言人，写出书面发言稿; without both nobody signs in and the session does not begin. */
@SupervisionOffice
@Transactional
class StudySessionTests {
    // @formatter:off
    @Autowired private SeriesService series;
    @Autowired private StudyService sessions;
    @Autowired private StudyQueries queries;
    @Autowired private SessionService turns;
    @Autowired private AttendanceService attendance;
    @Autowired private MaterialService materials;
    @Autowired private MeetingRepository meetings;
    @Autowired private MatterWalk office;
    @Autowired private FixedClock clock;
    @Autowired private EntityManager entities;
    @Autowired private MockMvcTester http;
    // @formatter:on

    private Actor clerk;
    private MeetingId study;

    @BeforeEach
    void aSessionWhoseNoticeIsOut() {
        clock.moveTo("2026-02-12");
        clerk = office.person("zhaoheng");
        study = called(SeriesKind.STUDY);
    }

    @AfterEach
    void backToTheDayOfTheOffice() {
        clock.moveTo("2026-02-12");
    }

    private MeetingId called(SeriesKind kind) {
        var id = series.found(
                new DescribeSeries(
                        "理论学习" + kind,
                        kind,
                        MeetingClass.DEPARTMENT_WORK,
                        MeetingForm.ON_SITE,
                        "第一会议室",
                        Rhythm.MONTHLY,
                        LocalDate.of(2026, 2, 13),
                        LocalTime.of(9, 0),
                        90,
                        "云江省财政厅",
                        null,
                        0),
                clerk);
        entities.flush();
        var meeting = series.prepare(id, new PrepareNext(null, 0), clerk);
        entities.flush();
        entities.createNativeQuery("update meeting set status = 'NOTIFIED' where id = ?1")
                .setParameter(1, meeting.value())
                .executeUpdate();
        entities.clear();
        clock.moveTo(OfficeTime.typed("2026-02-13T08:50").orElseThrow());
        return meeting;
    }

    private void begin(MeetingId id) {
        turns.open(id, new Turn(meetings.findById(id.value()).orElseThrow().version()), clerk);
    }

    private void name(String speaker, @Nullable String text) {
        var upload = text == null
                ? null
                : new StudyService.Text("发言稿.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        sessions.name(
                study,
                new NameSpeaker(speaker, "厅长", queries.study(study, clerk).version()),
                upload,
                clerk);
    }

    @Test
    void beginsOnlyWithASpeakerAndAWrittenText() {
        assertThatThrownBy(() -> begin(study))
                .isInstanceOf(ConflictException.class)
                .hasMessage("meeting.study.refused.speaker");
        name("魏然", null);
        assertThatThrownBy(() -> begin(study)).hasMessage("meeting.study.refused.text");
        name("魏然", "关于节水优先的思考");
        var view = queries.study(study, clerk);
        assertThat(view.speaker()).isEqualTo("魏然");
        assertThat(view.missing()).isNull();
        var text = view.text();
        assertThat(text).isNotNull();
        assertThat(text.title()).isEqualTo("中心发言稿（魏然）");
        materials.withdraw(study, text.id(), new MaterialStep(text.version()), clerk);
        assertThatThrownBy(() -> begin(study)).as("taken back").hasMessage("meeting.study.refused.text");
        name("魏然", "第二稿");
        begin(study);
        assertThat(meetings.findById(study.value()).orElseThrow().status()).isEqualTo(MeetingStatus.IN_SESSION);
        assertThatThrownBy(() -> name("方远", null)).as("too late").isInstanceOf(ConflictException.class);
    }

    @Test
    void takesNoSignInBefore() {
        entities.createNativeQuery("""
                        insert into meeting_attendee (meeting_id, capacity, person_id, name, organ_name, position)
                        values (?1, 'MEMBER', ?2, ?3, '云江省水务厅', 0)""")
                .setParameter(1, study.value())
                .setParameter(2, clerk.personId())
                .setParameter(3, clerk.name())
                .executeUpdate();
        assertThatThrownBy(() -> attendance.signIn(study, new SignIn("000000"), clerk))
                .hasMessage("meeting.study.refused.speaker");
    }

    @Test
    void isAskedOfStudySessionsOnly() {
        var conference = called(SeriesKind.JOINT_CONFERENCE);
        begin(conference);
        assertThatThrownBy(() -> queries.study(conference, clerk)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isNamedByThoseWhoPrepareIt() {
        assertThatThrownBy(() -> sessions.name(study, new NameSpeaker("方远", null, -1), null, office.person("weiran")))
                .isInstanceOf(RefusedException.class);
        name("魏然", null);
        assertThatThrownBy(() -> sessions.name(study, new NameSpeaker("方远", null, -1), null, clerk))
                .as("somebody named one meanwhile")
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void isNamedOnAPageThatKeepsWhatWasTyped() {
        String page = study.link() + "/study";
        for (String language : List.of("zh-CN", "en")) {
            for (String path : List.of(page, study.link())) {
                assertThat(http.perform(
                                get(path).header("Accept-Language", language).with(SignedIn.as("zhaoheng", http))))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("??");
            }
        }
        assertThat(http.perform(get(study.link()).with(SignedIn.as("zhaoheng", http))))
                .bodyText()
                .contains("尚未确定中心发言人");
        assertThat(http.perform(multipart(page)
                        .param("speaker", "")
                        .param("post", "副厅长")
                        .param("version", "-1")
                        .with(SignedIn.as("zhaoheng", http))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请填写中心发言人", "副厅长");
        var file = new MockMultipartFile("file", "发言稿.txt", "text/plain", "正文".getBytes(StandardCharsets.UTF_8));
        assertThat(http.perform(multipart(page)
                        .file(file)
                        .param("speaker", "魏然")
                        .param("version", "-1")
                        .with(SignedIn.as("zhaoheng", http))))
                .hasRedirectedUrl(study.link());
        assertThat(http.perform(get("/api/v1" + page).with(SignedIn.as("zhaoheng", http))))
                .hasStatusOk()
                .bodyText()
                .contains("魏然", "中心发言稿（魏然）");
    }
}
