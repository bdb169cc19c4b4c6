package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.engagement.LeaderEngagements;
import org.shuniu.kernel.engagement.LeaderEngagements.Engagement;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.shuniu.meeting.service.notice.ChangeService;
import org.shuniu.meeting.service.notice.InvitationService;
import org.shuniu.meeting.service.notice.InviteMany;
import org.shuniu.meeting.service.notice.PostponeMeeting;
import org.shuniu.meeting.service.rule.RuleLine;
import org.springframework.beans.factory.annotation.Autowired;

/** A vice governor is checked against his other meetings while an application is typed, and later, too (SCH-03). */
class LeaderEngagementTests extends WithMeetings {
    @Autowired
    private ApplicationQueries applications;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private ChangeService changes;

    @Autowired
    private List<LeaderEngagements> calendars;

    @Autowired
    private EntityManager entities;

    private long leader(String account) {
        return walk.person(account).personId();
    }

    private MeetingWalk.Form with(String title, String day, String leader) {
        return work(title, day).with(form -> form.leaders = List.of(leader(leader)));
    }

    /** One of which there can be as many as are needed. */
    private MeetingWalk.Form work(String title, String day) {
        return walk.form(title, day).with(form -> form.kind = MeetingClass.DEPARTMENT_WORK);
    }

    private MeetingId approved(MeetingWalk.Form form) {
        var id = walk.submitted(form, "zhaoheng");
        walk.toTheLeader(id);
        walk.agree(id, "同意。", "shenhuaian");
        entities.flush();
        return id;
    }

    private RuleLine typed(MeetingWalk.Form form) {
        return applications.check(form.build(), null, walk.person("zhaoheng")).stream()
                .filter(line -> line.code().equals("M15"))
                .findFirst()
                .orElseThrow();
    }

    private List<Engagement> engagements(String leader, String from, String until) {
        Instant first = OfficeTime.typed(from).orElseThrow();
        Instant last = OfficeTime.typed(until).orElseThrow();
        return calendars.stream()
                .flatMap(calendar -> calendar.between(List.of(leader(leader)), first, last).stream())
                .toList();
    }

    private static List<String> rules(ThrowingCallable call) {
        return catchThrowableOfType(RuleException.class, call).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void turnsRedWhileTypingWhenTheLeaderHasAnotherMeetingThen() {
        var same = with("全省种业会议", "2026-05-08", "hansongnian");
        assertThat(typed(same).mark()).isEqualTo(RuleLine.Mark.MET);
        approved(with("全省防汛会议", "2026-05-08", "hansongnian"));
        var red = typed(same);
        assertThat(red.mark()).isEqualTo(RuleLine.Mark.BLOCK);
        assertThat(red.args()).containsExactly("韩松年");
        assertThat(red.source()).containsAnyOf("第九条", "Art. 9");
        assertThat(red.liftable()).isTrue();
        assertThat(typed(with("全省种业会议", "2026-05-08", "liangruogu")).mark()).isEqualTo(RuleLine.Mark.MET);
        assertThat(typed(walk.form("全省种业会议", "2026-05-08")).mark()).isEqualTo(RuleLine.Mark.IDLE);
    }

    @Test
    void looksAtTheHoursAndAtApprovedMeetingsOnly() {
        walk.submitted(with("全省防汛会议", "2026-05-08", "hansongnian"), "zhaoheng");
        assertThat(typed(with("全省种业会议", "2026-05-08", "hansongnian")).mark()).isEqualTo(RuleLine.Mark.MET);
        approved(with("全省灌区会议", "2026-05-11", "hansongnian"));
        var after = with("全省种业会议", "2026-05-11", "hansongnian").with(form -> {
            form.from = "2026-05-11T11:30";
            form.until = "2026-05-11T12:30";
        });
        assertThat(typed(after).mark()).isEqualTo(RuleLine.Mark.MET);
        after.from = "2026-05-11T11:29";
        assertThat(typed(after).mark()).isEqualTo(RuleLine.Mark.BLOCK);
    }

    /** Scenario 4 of domain/06: the calendars of the leaders are not changed on a block. */
    @Test
    void changesNoCalendarOnABlock() {
        var first = approved(with("全省防汛会议", "2026-05-08", "hansongnian"));
        var second = walk.drafted(with("全省水质会议", "2026-05-08", "hansongnian"), "zhaoheng");
        assertThat(rules(() -> walk.submit(second, "zhaoheng"))).containsExactly("M15");
        assertThat(walk.meeting(second).status()).isEqualTo(MeetingStatus.DRAFTING);
        assertThat(engagements("hansongnian", "2026-05-08T00:00", "2026-05-09T00:00"))
                .extracting(Engagement::subject)
                .containsExactly(first.subject());
    }

    @Test
    void asksAgainWhenALeaderIsInvitedToAnApprovedMeeting() {
        approved(with("全省防汛会议", "2026-05-08", "hansongnian"));
        var id = approved(work("全省水质会议", "2026-05-08"));
        var free = invite(leader("liangruogu"));
        var taken = invite(leader("hansongnian"));
        assertThat(rules(() -> invitations.invite(id, taken, walk.person("zhaoheng"))))
                .containsExactly("M15");
        assertThat(invitations.invite(id, free, walk.person("zhaoheng"))).isEqualTo(1);
        entities.flush();
        var another = approved(with("全省河湖会议", "2026-05-20", "hansongnian"));
        assertThat(rules(() -> invitations.invite(another, free, walk.person("zhaoheng"))))
                .as("one vice governor")
                .containsExactly("M11");
    }

    private static InviteMany invite(long person) {
        return new InviteMany(Capacity.MEMBER, List.of(), List.of(person), 1, false, false);
    }

    @Test
    void asksAgainWhenAMeetingIsPostponed() {
        approved(with("全省防汛会议", "2026-05-08", "hansongnian"));
        var id = approved(with("全省水质会议", "2026-05-12", "hansongnian"));
        var there = new PostponeMeeting(
                "2026-05-08T10:00",
                "2026-05-08T11:00",
                "与会人员另有任务。",
                walk.meeting(id).version());
        assertThat(rules(() -> changes.postpone(id, there, walk.person("zhaoheng"))))
                .containsExactly("M15");
        var itself = new PostponeMeeting(
                "2026-05-12T10:00",
                "2026-05-12T11:00",
                "与会人员另有任务。",
                walk.meeting(id).version());
        changes.postpone(id, itself, walk.person("zhaoheng"));
        entities.flush();
        assertThat(engagements("hansongnian", "2026-05-12T09:00", "2026-05-12T10:00"))
                .isEmpty();
    }
}
