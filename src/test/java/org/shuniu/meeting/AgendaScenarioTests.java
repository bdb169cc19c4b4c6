package org.shuniu.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.agenda.SlotKind;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.domain.topic.TopicOutcome;
import org.shuniu.meeting.domain.topic.TopicStatus;
import org.shuniu.meeting.service.agenda.AgendaQueries;
import org.shuniu.meeting.service.agenda.AgendaService;
import org.shuniu.meeting.service.agenda.AgendaView;
import org.shuniu.meeting.service.agenda.DecideSlot;
import org.shuniu.meeting.service.agenda.DescribeSlot;
import org.shuniu.meeting.service.agenda.MoveSlot;
import org.shuniu.meeting.service.notice.CancelMeeting;
import org.shuniu.meeting.service.notice.ChangeService;
import org.shuniu.meeting.service.topic.TopicQueries;
import org.shuniu.meeting.service.topic.TopicView;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Topics from agenda to agenda, each step in a transaction of its own (MTG-10, MTG-14, MTG-26). */
@SupervisionOffice
class AgendaScenarioTests {
    // @formatter:off
    @Autowired private ApplicationContext context;
    @Autowired private FixedClock clock;
    @Autowired private AgendaService agenda;
    @Autowired private AgendaQueries queries;
    @Autowired private TopicQueries topics;
    @Autowired private ChangeService changes;
    @Autowired private MeetingRepository meetings;
    // @formatter:on

    private AgendaOffice office;

    @BeforeEach
    void enter() {
        office = new AgendaOffice(context);
        clock.moveTo("2026-03-02");
    }

    private MeetingId session(MeetingClass kind) {
        return office.session(kind, "会议" + kind, "2026-03-16T09:00", "2026-03-16T11:00", MeetingStatus.APPROVED);
    }

    private AgendaView.Slot list(MeetingId meeting, TopicId topic) {
        var clerk = office.person("chengzhu");
        agenda.add(meeting, new DescribeSlot(topic.value(), null, null, null, 20, null, false, 0), clerk);
        return slot(meeting);
    }

    private AgendaView.Slot slot(MeetingId meeting) {
        return queries.view(meeting, office.person("chengzhu")).slots().get(0);
    }

    private void decide(MeetingId meeting, AgendaView.Slot slot, TopicOutcome outcome) {
        agenda.decide(meeting, slot.id(), new DecideSlot(outcome, "照此办理", slot.version()), office.person("chengzhu"));
    }

    private TopicView topic(TopicId id) {
        return topics.view(id, office.person("zhaoheng"));
    }

    @Test
    void drawsTheFormOfAnItemWhereAReadingTransactionTakesNoLock() { // MTG-14
        var id = session(MeetingClass.EXECUTIVE);
        var clerk = office.person("chengzhu");
        long item = agenda.add(id, new DescribeSlot(null, SlotKind.RELAY, "传达会议精神", "办公厅", 20, null, false, 0), clerk);
        assertThat(queries.draft(id, item, clerk).title()).isEqualTo("传达会议精神");
    }

    @Test
    void refusesTheOutcomeOfASecondRecorderWhoSawNone() {
        var id = session(MeetingClass.TOPICAL);
        var slot = list(id, office.topic("堤防加固", TopicAction.SUBMIT, TopicAction.ACCEPT));
        office.move(id, MeetingStatus.IN_SESSION);
        decide(id, slot, TopicOutcome.ADOPTED);
        assertThatThrownBy(() -> decide(id, slot, TopicOutcome.REJECTED))
                .isInstanceOf(ConflictException.class)
                .hasMessage("meeting.agenda.refused.stale");
        assertThat(slot(id).outcome()).isEqualTo(TopicOutcome.ADOPTED);
        decide(id, slot(id), TopicOutcome.ADOPTED_IN_PRINCIPLE);
        assertThat(slot(id).outcome()).as("a correction").isEqualTo(TopicOutcome.ADOPTED_IN_PRINCIPLE);
    }

    @Test
    void goesOnFromTheCoordinationMeetingToTheExecutiveOne() { // MTG-10
        var coordination = session(MeetingClass.COORDINATION);
        var topic = office.topic("灌区改造", TopicAction.SUBMIT, TopicAction.ACCEPT);
        var slot = list(coordination, topic);
        office.move(coordination, MeetingStatus.IN_SESSION);
        assertThatThrownBy(() -> decide(coordination, slot, TopicOutcome.ADOPTED))
                .isInstanceOf(InvalidException.class)
                .hasMessage("meeting.agenda.invalid.outcome");
        decide(coordination, slot, TopicOutcome.PASSED);
        assertThat(topic(topic).status()).isEqualTo(TopicStatus.READY);
        assertThat(topic(topic).dates().coordinatedOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(topic(topic).entries()).last().satisfies(said -> assertThat(said.words())
                .isEqualTo("会议COORDINATION · 照此办理"));
        office.take(topic, TopicAction.APPROVE);
        var executive = session(MeetingClass.EXECUTIVE);
        list(executive, topic);
        assertThat(slot(coordination).outcome()).as("stays there").isEqualTo(TopicOutcome.PASSED);
        assertThat(slot(coordination).isDecidable()).isFalse();
        assertThat(slot(executive).isDecidable()).isTrue();
        assertThatThrownBy(() -> decide(coordination, slot(coordination), TopicOutcome.SETTLED))
                .isInstanceOf(ConflictException.class)
                .hasMessage("meeting.agenda.refused.wentOn");
        assertThatThrownBy(() -> agenda.remove(
                        coordination,
                        slot(coordination).id(),
                        new MoveSlot(slot(coordination).version()),
                        office.person("chengzhu")))
                .isInstanceOf(ConflictException.class);
        assertThat(topic(topic).status()).isEqualTo(TopicStatus.LISTED);
    }

    @Test
    void isSettledByTheCoordinationMeeting() { // MTG-26
        var id = session(MeetingClass.COORDINATION);
        var topic = office.topic("渡槽检修", TopicAction.SUBMIT, TopicAction.ACCEPT);
        list(id, topic);
        office.move(id, MeetingStatus.IN_SESSION);
        decide(id, slot(id), TopicOutcome.SETTLED);
        assertThat(topic(topic).status()).isEqualTo(TopicStatus.SETTLED);
    }

    @Test
    void goesBackToWhereItWaitedWhenTakenOffTheAgenda() {
        var id = session(MeetingClass.COORDINATION);
        var topic = office.topic("泵站改造", TopicAction.SUBMIT, TopicAction.ACCEPT);
        var slot = list(id, topic);
        agenda.remove(id, slot.id(), new MoveSlot(slot.version()), office.person("chengzhu"));
        assertThat(topic(topic).status()).isEqualTo(TopicStatus.COORDINATING);
        var passed =
                office.topic("闸门更新", TopicAction.SUBMIT, TopicAction.ACCEPT, TopicAction.PASS, TopicAction.APPROVE);
        var executive = session(MeetingClass.EXECUTIVE);
        var second = list(executive, passed);
        agenda.remove(executive, second.id(), new MoveSlot(second.version()), office.person("chengzhu"));
        assertThat(topic(passed).status()).isEqualTo(TopicStatus.READY);
    }

    @Test
    void waitsForAnotherMeetingWhenItsOwnIsCancelled() {
        var id = session(MeetingClass.TOPICAL);
        var topic = office.topic("河道疏浚", TopicAction.SUBMIT, TopicAction.ACCEPT);
        list(id, topic);
        int version = meetings.findById(id.value()).orElseThrow().version();
        changes.cancel(id, new CancelMeeting("并入其他会议", version), office.person("chengzhu"));
        assertThat(topic(topic).status()).isEqualTo(TopicStatus.COORDINATING);
        var next = session(MeetingClass.TOPICAL);
        assertThat(list(next, topic).topicId()).isEqualTo(topic.value());
    }

    @Test
    void comesAgainAfterItWasToBeRevised() {
        var id = session(MeetingClass.TOPICAL);
        var topic = office.topic("水权交易", TopicAction.SUBMIT, TopicAction.ACCEPT);
        var slot = list(id, topic);
        office.move(id, MeetingStatus.IN_SESSION);
        decide(id, slot, TopicOutcome.REJECTED);
        assertThat(topic(topic).steps()).as("decided for good").isEmpty();
        assertThatThrownBy(() -> office.take(topic, TopicAction.REOPEN))
                .isInstanceOf(RefusedException.class)
                .hasMessage("meeting.topic.refused.final");
        decide(id, slot(id), TopicOutcome.TO_BE_REVISED);
        office.take(topic, TopicAction.REOPEN);
        assertThat(topic(topic).status()).isEqualTo(TopicStatus.DRAFTING);
        assertThat(topic(topic).outcome()).isNull();
        assertThat(topic(topic).entries())
                .extracting(said -> said.outcome())
                .contains(TopicOutcome.REJECTED, TopicOutcome.TO_BE_REVISED);
        assertThat(slot(id).outcome()).as("stays there").isEqualTo(TopicOutcome.TO_BE_REVISED);
        office.take(topic, TopicAction.SUBMIT);
        office.take(topic, TopicAction.ACCEPT);
        assertThatThrownBy(() -> list(id, topic))
                .isInstanceOf(InvalidException.class)
                .hasMessage("meeting.agenda.invalid.twice");
        list(session(MeetingClass.TOPICAL), topic);
        assertThat(topic(topic).status()).isEqualTo(TopicStatus.LISTED);
    }
}
