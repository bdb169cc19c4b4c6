package org.shuniu.meeting.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.meeting.PreparedMeetings;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.preparation.Phase;
import org.shuniu.meeting.service.MeetingReaders;
import org.shuniu.meeting.service.notice.InvitationService;
import org.shuniu.meeting.service.notice.NoticeService;
import org.shuniu.meeting.service.preparation.AddBriefing;
import org.shuniu.meeting.service.preparation.PreparationService;
import org.shuniu.meeting.service.preparation.PreparationView.Line;
import org.shuniu.meeting.service.preparation.PreparationView.Report;
import org.shuniu.meeting.service.preparation.TickItem;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** 筹备情况汇报 is entered (MTG-13), and what the leader asked for becomes lines of the checklist (MTG-16). */
@SupervisionOffice
@Transactional
class PreparationScenarioTests {
    @Autowired
    private PreparationService preparation;

    @Autowired
    private MeetingRepository meetings;

    @Autowired
    private MeetingReaders readers;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private NoticeService notices;

    @Autowired
    private MatterWalk office;

    private Actor officer;
    private Meeting meeting;

    @BeforeEach
    void anApprovedMeeting() {
        officer = office.person("chengzhu");
        meeting = new PreparedMeetings(meetings, readers, invitations, notices)
                .approved(
                        officer,
                        office.organ("云江省人民政府"),
                        MeetingClass.PROFESSIONAL,
                        "2026-02-26T09:00",
                        "2026-02-26T11:30");
    }

    private void brief(@Nullable String demands, @Nullable LocalDate dueOn) {
        preparation.brief(
                meeting.meetingId(),
                new AddBriefing("梁若谷", LocalDate.of(2026, 2, 12), "会场和材料已落实。", demands, dueOn),
                officer);
        meetings.flush();
    }

    @Test
    void keepsWhoHeardTheReportAndWhatWasSaid() {
        brief(null, null);
        var view = preparation.view(meeting.meetingId(), officer);
        assertThat(view.briefings())
                .containsExactly(new Report("梁若谷", LocalDate.of(2026, 2, 12), "会场和材料已落实。", officer.name()));
        assertThat(view.lines()).allSatisfy(line -> assertThat(line.usual()).isNotNull());
        assertThatThrownBy(() -> preparation.brief(
                        meeting.meetingId(),
                        new AddBriefing("梁若谷", LocalDate.of(2026, 2, 13), "明天的汇报。", null, null),
                        officer))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void makesEachDemandALineThatIsTicked() {
        brief("压缩会议材料\n\n 增设分会场直播 ", LocalDate.of(2026, 2, 25));
        var demands = preparation.view(meeting.meetingId(), officer).of(Phase.BEFORE).stream()
                .filter(line -> line.demandedBy() != null)
                .toList();
        assertThat(demands)
                .extracting(Line::words, Line::demandedBy, Line::dueOn, Line::isDone)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("压缩会议材料", "梁若谷", LocalDate.of(2026, 2, 25), false),
                        org.assertj.core.groups.Tuple.tuple("增设分会场直播", "梁若谷", LocalDate.of(2026, 2, 25), false));
        preparation.tick(meeting.meetingId(), new TickItem(null, demands.get(0).item(), true), officer);
        assertThat(preparation.view(meeting.meetingId(), officer).done(Phase.BEFORE))
                .isEqualTo(1);
    }

    @Test
    void refusesDemandsDueAfterTheMeetingAndSecrets() {
        assertThatThrownBy(() -> brief("压缩会议材料", LocalDate.of(2026, 2, 27)))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.problems())
                        .extracting(Refusal::field)
                        .containsExactly("dueOn"));
        assertThatThrownBy(() -> brief("字".repeat(121), null)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> brief("机密★10年", null)).isInstanceOf(InvalidException.class);
        assertThat(preparation.view(meeting.meetingId(), officer).briefings()).isEmpty();
    }
}
