package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Finding.Severity;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.PreparedMeetings;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.Venue;
import org.shuniu.meeting.service.MeetingReaders;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.shuniu.meeting.service.attendance.AttendanceQueries;
import org.shuniu.meeting.service.notice.InvitationService;
import org.shuniu.meeting.service.notice.NoticeService;
import org.shuniu.meeting.service.rule.RuleLine;
import org.shuniu.rules.domain.Profile;
import org.shuniu.rules.service.RuleLibrary;
import org.shuniu.rules.service.version.AddRuleVersion;
import org.shuniu.rules.service.version.RuleVersionService;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules are dated data: an administrator changes a limit without code, and older versions stay (DOC-26). */
class RuleVersionTests extends WithMeetings {
    @Autowired
    private RuleVersionService versions;

    @Autowired
    private RuleLibrary library;

    @Autowired
    private ApplicationQueries applications;

    @Autowired
    private MeetingRepository meetings;

    @Autowired
    private MeetingReaders readers;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private NoticeService notices;

    @Autowired
    private AttendanceQueries attendance;

    @Autowired
    private Directory directory;

    private AddRuleVersion stars(String most, LocalDate from) {
        return new AddRuleVersion(
                208,
                Profile.SEED,
                Severity.BLOCK,
                false,
                from,
                null,
                Map.of("maxStar", most, "designatedOnly", "true"),
                "省政府第40次常务会议决定。");
    }

    private RuleLine hotel(int star) {
        var form = walk.form("全省水质会议", "2026-05-14").with(one -> {
            one.venue = Venue.Kind.HOTEL;
            one.star = star;
        });
        return applications.check(form.build(), null, walk.person("zhaoheng")).stream()
                .filter(line -> line.code().equals("M08"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsFromItsFirstDayOn() {
        var admin = walk.person("sysadmin01");
        var tomorrow = LocalDate.of(2026, 2, 13);
        versions.add("M08", stars("3", tomorrow), admin);
        assertThat(hotel(3).key()).isEqualTo("meeting.rule.M08.broken");
        clock.moveTo("2026-02-13");
        assertThat(hotel(3).key()).isEqualTo("meeting.rule.M08.designated");
        assertThat(hotel(4).args()).containsExactly(4, 3);
        var card = library.card("M08");
        assertThat(card.versions()).hasSize(3);
        assertThat(card.versions().get(0).added()).satisfies(added -> {
            assertThat(added.by()).isEqualTo("程砚");
            assertThat(added.because()).contains("第40次");
        });
        assertThat(card.versions().get(0).sources()).isNotEmpty();
    }

    @Test
    void neverTouchesAVersionThatStands() {
        var admin = walk.person("sysadmin01");
        var day = LocalDate.of(2026, 3, 1);
        versions.add("M08", stars("3", day), admin);
        assertThatThrownBy(() -> versions.add("M08", stars("4", day), admin)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> versions.add("M08", stars("4", LocalDate.of(2026, 2, 11)), admin))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> versions.add("M08", stars("many", day.plusDays(1)), admin))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.problems())
                        .extracting(Refusal::field)
                        .containsExactly("parameters[maxStar]"));
    }

    @Test
    void isTheSystemAdministratorsDuty() {
        assertThatThrownBy(() -> versions.add("M08", stars("5", LocalDate.of(2026, 3, 1)), walk.person("jianning")))
                .isInstanceOf(RefusedException.class);
    }

    /** MTG-19: the share of members that a session needs is the rule's, not the program's. */
    @Test
    void givesTheQuorumOfSessions() {
        var officer = walk.person("chengzhu");
        var prepared = new PreparedMeetings(meetings, readers, invitations, notices);
        var session = prepared.approved(
                officer, government(), MeetingClass.EXECUTIVE, "2026-02-26T09:00", "2026-02-26T11:30");
        var members = Stream.of("liangruogu", "hansongnian", "shenhuaian", "jiangfan")
                .map(account -> walk.person(account).personId())
                .toList();
        prepared.invite(session, Capacity.MEMBER, members, List.of(), officer);
        prepared.send(session, "2026-02-25T17:00", officer);
        assertThat(attendance.attendance(session.meetingId(), officer).quorum().needed())
                .isEqualTo(3);
        var version = new AddRuleVersion(
                217,
                Profile.ALL,
                Severity.BLOCK,
                false,
                LocalDate.of(2026, 2, 13),
                null,
                Map.of("moreThanPercent", "75"),
                "省政府工作规则修订。");
        versions.add("M16", version, walk.person("sysadmin01"));
        clock.moveTo("2026-02-13");
        assertThat(attendance.attendance(session.meetingId(), officer).quorum().needed())
                .isEqualTo(4);
    }

    private long government() {
        return directory.organNamed("云江省人民政府").orElseThrow().id();
    }
}
