package org.shuniu.meeting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.PeopleTakenOff;
import org.shuniu.meeting.domain.material.Material;
import org.shuniu.meeting.domain.notice.LeaveAction;
import org.shuniu.meeting.service.guest.GuestLinkService;
import org.shuniu.meeting.service.guest.MakeGuestLink;
import org.shuniu.meeting.service.material.AddMaterial;
import org.shuniu.meeting.service.material.MaterialQueries;
import org.shuniu.meeting.service.material.MaterialService;
import org.shuniu.meeting.service.material.MaterialStep;
import org.shuniu.meeting.service.notice.PostponeMeeting;
import org.shuniu.meeting.service.reply.DecideLeave;
import org.shuniu.supervision.MatterWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is taken off the list knows no more of the meeting, nor of its papers, and is told. */
class ListScenarioTests extends NoticeScenario {
    // @formatter:off
    @Autowired
    private MaterialService materials;

    @Autowired
    private MaterialQueries papersOf;

    @Autowired
    private GuestLinkService links;

    @Autowired
    private Visibility visibility;
    // @formatter:on

    @Test
    void endsWithTheListForWhoIsTakenOffByThoseWhoPrepareIt() {
        sent();
        var off = office.person("hansongnian");
        long paper = paper();
        assertThat(reads(off, paper)).isTrue();
        long invitation = invitation(off.name());
        links.make(meeting.meetingId(), new MakeGuestLink("专家老周", invitation), officer);
        invitations.uninvite(meeting.meetingId(), invitation, officer);
        meetings.flush();
        assertThatThrownBy(() -> access.seen(meeting.meetingId(), off)).isInstanceOf(NotFoundException.class);
        assertThat(reads(off, paper)).isFalse();
        assertThat(takenOff()).containsExactly(off.personId());
        assertThat(links.links(meeting.meetingId(), officer)).singleElement().satisfies(link -> assertThat(link.good())
                .isFalse());
        var stays = office.person("liangruogu");
        assertThat(access.seen(meeting.meetingId(), stays)).isNotNull();
        assertThat(reads(stays, paper)).isTrue();
    }

    @Test
    void endsForWhoIsNamedNoMoreInALaterReply() {
        sent();
        long paper = paper();
        var named = office.person("zhaoheng");
        long invitation = invitation(MatterWalk.WATER);
        answer(invitation, liaison, line(named.name(), null, null));
        assertThat(access.seen(meeting.meetingId(), named)).isNotNull();
        assertThat(reads(named, paper)).isTrue();
        answer(invitation, liaison, line("方远", null, null));
        assertThatThrownBy(() -> access.seen(meeting.meetingId(), named)).isInstanceOf(NotFoundException.class);
        assertThat(reads(named, paper)).isFalse();
        assertThat(takenOff()).containsExactly(named.personId());
        assertThat(access.seen(meeting.meetingId(), liaison)).isNotNull();
    }

    @Test
    void endsForWhoWasNamedBeforeAPostponementAndCountsNobodyAsPresentOnTheNewDay() {
        sent();
        var named = office.person("zhaoheng");
        answer(invitation(MatterWalk.WATER), liaison, line(named.name(), null, null));
        var leader = office.person("hansongnian");
        attendee(leader).signIn(at("2026-02-26T08:40"));
        links.make(meeting.meetingId(), new MakeGuestLink("专家老周", null), officer);
        clock.moveTo(at("2026-02-26T08:50"));
        meetings.flush();
        changes.postpone(
                meeting.meetingId(),
                new PostponeMeeting("2026-03-20T14:00", "2026-03-20T16:30", "防汛会商", meeting.version()),
                officer);
        assertThat(attendee(leader).isPresent()).isFalse();
        assertThatThrownBy(() -> access.seen(meeting.meetingId(), named)).isInstanceOf(NotFoundException.class);
        assertThat(takenOff()).containsExactly(named.personId());
        assertThat(access.seen(meeting.meetingId(), leader)).isNotNull();
        assertThat(links.links(meeting.meetingId(), officer).get(0).expiresAt()).isEqualTo(at("2026-03-23T16:30"));
    }

    @Test
    void takesAPaperBackFromEverybodyButThoseWhoPrepareIt() {
        sent();
        long paper = paper();
        var leader = office.person("hansongnian");
        int version = papersOf.material(meeting.meetingId(), paper, officer).version();
        materials.withdraw(meeting.meetingId(), paper, new MaterialStep(version), officer);
        assertThat(reads(leader, paper)).isFalse();
        assertThat(reads(officer, paper)).isTrue();
    }

    @Test
    void leavesTheLeaveOfTheChairToOthers() {
        sent();
        var chair = office.person("liangruogu");
        answer(invitation(chair.name()), chair, line(chair.name(), null, "赴京开会"));
        var request = queries.replies(meeting.meetingId(), chair).leaves().get(0);
        assertThat(request.decides()).isFalse();
        assertThatThrownBy(() -> leaves.decide(
                        meeting.meetingId(), request.id(), new DecideLeave(LeaveAction.GRANT, null, 0), chair))
                .isInstanceOf(RefusedException.class)
                .hasMessage("meeting.notice.refused.ownLeave");
        leaves.decide(meeting.meetingId(), request.id(), new DecideLeave(LeaveAction.GRANT, null, 0), officer);
        assertThat(attendee(chair).isOnLeave()).isTrue();
    }

    private long paper() {
        var text = new ByteArrayInputStream("第一稿".getBytes(StandardCharsets.UTF_8));
        long id = materials.add(meeting.meetingId(), new AddMaterial("春灌方案"), "方案.txt", text, officer);
        meetings.flush();
        int version = papersOf.material(meeting.meetingId(), id, officer).version();
        materials.release(meeting.meetingId(), id, new MaterialStep(version), officer);
        meetings.flush();
        return id;
    }

    private boolean reads(Actor person, long paper) {
        return visibility.canSee(person, new SubjectRef(Material.KIND, paper));
    }

    private Set<Long> takenOff() {
        return events.stream(PeopleTakenOff.class)
                .reduce((first, second) -> second)
                .orElseThrow()
                .audience();
    }
}
