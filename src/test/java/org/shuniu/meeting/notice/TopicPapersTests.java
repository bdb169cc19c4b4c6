package org.shuniu.meeting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.meeting.AgendaOffice;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.service.agenda.AgendaQueries;
import org.shuniu.meeting.service.agenda.AgendaService;
import org.shuniu.meeting.service.agenda.DescribeSlot;
import org.shuniu.meeting.service.material.AddMaterial;
import org.shuniu.meeting.service.material.MaterialQueries;
import org.shuniu.meeting.service.material.MaterialService;
import org.shuniu.meeting.service.material.MaterialStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Papers reach those who are asked or named after the agenda was drawn up (MTG-10, MTG-14). */
class TopicPapersTests extends NoticeScenario {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private AgendaQueries waiting;

    @Autowired
    private MaterialService materials;

    @Autowired
    private MaterialQueries material;

    @Autowired
    private Visibility visibility;

    @Test
    void openToAMemberWithTheNotice() {
        clock.moveTo("2026-02-12");
        var topic = new AgendaOffice(context)
                .topic("春灌供水方案", TopicAction.SUBMIT, TopicAction.ACCEPT, TopicAction.PASS, TopicAction.APPROVE);
        meeting = prepared.approved(
                officer, office.organ("云江省人民政府"), MeetingClass.EXECUTIVE, "2026-02-26T09:00", "2026-02-26T11:30");
        agenda.add(meeting.meetingId(), new DescribeSlot(topic.value(), null, null, null, 20, null, false, 0), officer);
        var member = office.person("hansongnian");
        prepared.invite(meeting, Capacity.MEMBER, List.of(member.personId()), List.of(), officer);
        assertThat(reads(member, topic.subject())).isFalse();
        prepared.send(meeting, "2026-02-25T17:00", officer);
        assertThat(reads(member, topic.subject())).isTrue();
        assertThat(reads(office.person("liangruogu"), topic.subject()))
                .as("not asked")
                .isFalse();
    }

    /** Who is taken off the list, or is named no more, reads the topics no more. */
    @Test
    void closeToWhoIsTakenOffTheList() {
        clock.moveTo("2026-02-12");
        var topic = new AgendaOffice(context)
                .topic("渠道衬砌方案", TopicAction.SUBMIT, TopicAction.ACCEPT, TopicAction.PASS, TopicAction.APPROVE);
        meeting = prepared.approved(
                officer, office.organ("云江省人民政府"), MeetingClass.EXECUTIVE, "2026-02-26T09:00", "2026-02-26T11:30");
        agenda.add(meeting.meetingId(), new DescribeSlot(topic.value(), null, null, null, 20, null, false, 0), officer);
        var member = office.person("hansongnian");
        var outside = office.person("lushen");
        prepared.invite(meeting, Capacity.MEMBER, List.of(member.personId()), List.of(outside.organId()), officer);
        prepared.send(meeting, "2026-02-25T17:00", officer);
        answer(invitation(outside.organName()), outside, line(outside.name(), null, null));
        assertThat(reads(outside, topic.subject())).isTrue();
        answer(invitation(outside.organName()), outside, line("方远", null, null));
        assertThat(reads(outside, topic.subject())).as("named no more").isFalse();
        assertThat(reads(member, topic.subject())).isTrue();
        invitations.uninvite(meeting.meetingId(), invitation(member.name()), officer);
        assertThat(reads(member, topic.subject())).as("taken off").isFalse();
        assertThat(reads(office.person("zhaoheng"), topic.subject()))
                .as("who proposed it")
                .isTrue();
    }

    /** Topics of other organs are neither offered nor taken by their number where the clerk may not know of them. */
    @Test
    void areNotListedByWhoMayNotKnowOfThem() {
        clock.moveTo("2026-02-12");
        var topic = new AgendaOffice(context).topic("未公开的议题", TopicAction.SUBMIT, TopicAction.ACCEPT);
        var other = office.person("fangqing");
        meeting = prepared.approved(
                other, office.organ("云江省人民政府"), MeetingClass.TOPICAL, "2026-02-26T09:00", "2026-02-26T11:30");
        assertThat(waiting.waiting(meeting.meetingId(), other)).noneMatch(one -> one.id() == topic.value());
        var slot = new DescribeSlot(topic.value(), null, null, null, 20, null, false, 0);
        assertThatThrownBy(() -> agenda.add(meeting.meetingId(), slot, other))
                .hasMessage("meeting.agenda.invalid.topic");
        assertThat(waiting.waiting(meeting.meetingId(), officer)).anyMatch(one -> one.id() == topic.value());
        agenda.add(meeting.meetingId(), slot, officer);
    }

    @Test
    void openToWhoStandsInForALeaderWhoAsksForLeave() {
        sent();
        long paper = materials.add(
                meeting.meetingId(),
                new AddMaterial("春灌方案"),
                "方案.txt",
                new ByteArrayInputStream("第一稿".getBytes(StandardCharsets.UTF_8)),
                officer);
        meetings.flush();
        var row = material.material(meeting.meetingId(), paper, officer);
        materials.release(meeting.meetingId(), paper, new MaterialStep(row.version()), officer);
        var leader = office.person("hansongnian");
        var other = office.person("shenhuaian");
        assertThat(material.materials(meeting.meetingId(), officer).rows()).hasSize(1);
        var subject = new SubjectRef("MEETING_MATERIAL", paper);
        assertThat(reads(other, subject)).isFalse();
        answer(
                invitation(leader.name()),
                leader,
                line(leader.name(), null, "赴京开会"),
                line(other.name(), leader.name(), null));
        assertThat(reads(other, subject)).isTrue();
    }

    private boolean reads(Actor person, SubjectRef subject) {
        meetings.flush();
        return visibility.canSee(person, subject);
    }
}
