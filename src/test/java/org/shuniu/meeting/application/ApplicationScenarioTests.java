package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.InvitationRepository;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingPurpose;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.Venue;
import org.shuniu.meeting.domain.application.MeetingExceptionRepository;
import org.shuniu.meeting.domain.application.MoneySource;
import org.shuniu.meeting.domain.application.SubVenueLevel;
import org.shuniu.meeting.domain.application.SubVenues;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.shuniu.meeting.service.rule.RuleLine;
import org.shuniu.rules.RuleOverrides;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenarios 1 and 3 to 6 of domain/06: what the rules stop, and the one exception that a leader grants. */
class ApplicationScenarioTests extends WithMeetings {
    @Autowired
    private ApplicationQueries applications;

    @Autowired
    private MeetingExceptionRepository exceptions;

    @Autowired
    private SubVenues venues;

    @Autowired
    private InvitationRepository invitations;

    @Autowired
    private RuleOverrides overrides;

    private void held(String title, String day) {
        var id = walk.submitted(walk.form(title, day), "zhaoheng");
        walk.toTheLeader(id);
        walk.agree(id, "同意。", "shenhuaian");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.APPROVED);
    }

    private List<String> refused(MeetingId id) {
        return catchThrowableOfType(RuleException.class, () -> walk.submit(id, "zhaoheng")).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    /** Scenario 1 (MTG-02): the third professional meeting is stopped; 沈怀安 grants an exception with reason. */
    @Test
    void stopsTheThirdProfessionalMeetingUntilALeaderGrantsAnException() {
        held("全省河长制会议", "2026-04-13");
        held("水库安全会议", "2026-06-08");
        var third = walk.drafted(walk.form("全省节水会议", "2026-09-10"), "zhaoheng");
        var stopped = catchThrowableOfType(RuleException.class, () -> walk.submit(third, "zhaoheng"))
                .findings();
        assertThat(stopped).extracting(Finding::rule).containsExactly("M02");
        assertThat(stopped.get(0).args()).contains(3, 2, "全省河长制会议 04-13；水库安全会议 06-08");
        assertThat(stopped.get(0).source()).containsAnyOf("精简会议的规定", "fewer meetings");

        var asked = walk.submitted(
                walk.form("全省节水大会", "2026-09-11").with(form -> form.exception = "国家节水行动验收急需部署。"), "zhaoheng");
        walk.toTheLeader(asked);
        assertThatThrownBy(() -> walk.agree(asked, "", "shenhuaian")).isInstanceOf(InvalidException.class);
    }

    @Test
    void entersTheGrantedExceptionInTheMonitoringList() {
        held("全省河长制会议", "2026-04-13");
        held("水库安全会议", "2026-06-08");
        var id = walk.submitted(
                walk.form("全省节水会议", "2026-09-10").with(form -> form.exception = "国家节水行动验收急需部署。"), "zhaoheng");
        walk.toTheLeader(id);
        walk.agree(id, "情况特殊，同意。", "shenhuaian");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.APPROVED);
        assertThat(exceptions.findByMeetingIdOrderByRule(id.value()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.rule()).isEqualTo("M02");
                    assertThat(one.grantedBy()).isEqualTo("沈怀安");
                });
        assertThat(overrides.isLifted(id.subject(), "M02")).isTrue();
        assertThat(applications
                        .found(id, walk.person("zhaoheng"))
                        .orElseThrow()
                        .approval()
                        .approvedBy())
                .isEqualTo("沈怀安");
    }

    /** Scenario 3 (MTG-04): two days are too long for a professional meeting, three for any. */
    @Test
    void stopsMeetingsThatLastTooLong() {
        var professional = walk.form("全省水资源会议", "2026-11-16").with(form -> form.until = "2026-11-17T11:30");
        assertThat(refused(walk.drafted(professional, "zhaoheng"))).containsExactly("M04");
        var work = walk.form("全省水务工作会议", "2026-11-16").with(form -> {
            form.kind = MeetingClass.DEPARTMENT_WORK;
            form.until = "2026-11-18T11:30";
        });
        assertThat(refused(walk.drafted(work, "zhaoheng"))).containsExactly("M04");
        var two = walk.drafted(work.with(form -> form.until = "2026-11-17T11:30"), "zhaoheng");
        walk.submit(two, "zhaoheng");
        assertThat(applications
                        .found(two, walk.person("zhaoheng"))
                        .orElseThrow()
                        .lines())
                .filteredOn(line -> line.mark() == RuleLine.Mark.WARN)
                .extracting(RuleLine::code)
                .containsExactly("M05");
    }

    /** Scenario 4 (MTG-09, SCH-03): two vice governors only at a comprehensive meeting of the government. */
    @Test
    void letsOneViceGovernorAttendAnOrdinaryMeeting() {
        var both = List.of(
                walk.person("liangruogu").personId(), walk.person("hansongnian").personId());
        var id = walk.drafted(walk.form("全省防汛会议", "2026-05-08").with(form -> form.leaders = both), "zhaoheng");
        assertThat(refused(id)).containsExactly("M11");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.DRAFTING);
        var governors = invitations.findByMeetingIdOrderByPositionAscIdAsc(id.value());
        assertThat(governors).extracting(Invitation::name).containsExactly("梁若谷", "韩松年");

        var general = walk.form("全省经济工作会议", "2026-12-21").with(form -> {
            form.kind = MeetingClass.GOVERNMENT_COMPREHENSIVE;
            form.leaders = both;
            form.basis = agreedBySession();
            form.agreedOn = null;
        });
        var whole = walk.submitted(general, "sanghe");
        assertThat(walk.meeting(whole).status()).isEqualTo(MeetingStatus.IN_REVIEW);
    }

    /** Scenario 5 (MTG-05, MTG-06): on site needs a reason, video makes sub-venues, and a relay below is flagged. */
    @Test
    void prefersVideoDownToTheGrassRoots() {
        var onSite = walk.form("传达全国水利会议精神", "2026-03-16").with(form -> {
            form.purpose = MeetingPurpose.RELAY;
            form.form = MeetingForm.ON_SITE;
        });
        var id = walk.drafted(onSite, "zhaoheng");
        assertThat(applications.found(id, walk.person("zhaoheng")).orElseThrow().lines())
                .filteredOn(line -> line.code().equals("M06"))
                .extracting(RuleLine::mark)
                .containsExactly(RuleLine.Mark.WARN);
        assertThatThrownBy(() -> walk.submit(id, "zhaoheng"))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.problems())
                        .extracting(Refusal::field)
                        .containsExactly("onSiteReason"));

        var video = walk.submitted(
                walk.form("传达全国水利会议精神", "2026-03-16").with(form -> {
                    form.purpose = MeetingPurpose.RELAY;
                    form.level = SubVenueLevel.COUNTY;
                }),
                "zhaoheng");
        var levels =
                venues.of(video.value()).stream().map(SubVenues.SubVenue::level).toList();
        assertThat(levels).contains(SubVenueLevel.CITY, SubVenueLevel.COUNTY).hasSizeGreaterThanOrEqualTo(6);
        var relay = walk.form("传达全国水利会议精神", "2026-03-18").build();
        assertThat(applications.check(relay, null, walk.person("lanxin")))
                .filteredOn(line -> line.code().equals("M07"))
                .allSatisfy(line -> {
                    assertThat(line.mark()).isEqualTo(RuleLine.Mark.WARN);
                    assertThat(line.args()).contains("传达全国水利会议精神", "2026-03-16");
                })
                .hasSize(1);
    }

    /** Scenario 6 (MTG-08): 120 people × 1 day × 400 yuan is the limit; nobody else pays. */
    @Test
    void stopsBudgetsAboveTheQuotaAndCostsThatOthersPay() {
        var dear = walk.drafted(walk.form("全省灌区会议", "2026-05-12").with(form -> form.lodging = 52_000), "zhaoheng");
        var stopped = catchThrowableOfType(RuleException.class, () -> walk.submit(dear, "zhaoheng"))
                .findings();
        assertThat(stopped).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("M09");
            assertThat(finding.args()).containsExactly(120, 1, 400, 48_000L, 52_000);
        });
        var exact = walk.drafted(walk.form("全省灌区会议", "2026-05-12").with(form -> form.lodging = 48_000), "zhaoheng");
        walk.submit(exact, "zhaoheng");
        var shifted = walk.form("全省堤防会议", "2026-05-13").with(form -> form.source = MoneySource.APPORTIONED);
        assertThat(refused(walk.drafted(shifted, "zhaoheng"))).containsExactly("M10");
    }

    /** MTG-07: three stars, and stars that nobody knows, are refused. */
    @Test
    void refusesHotelsOfThreeStarsAndOfUnknownStars() {
        var unknown = walk.form("全省水质会议", "2026-05-14").with(form -> form.venue = Venue.Kind.HOTEL);
        assertThat(refused(walk.drafted(unknown, "zhaoheng"))).containsExactly("M08");
        assertThat(refused(walk.drafted(unknown.with(form -> form.star = 3), "zhaoheng")))
                .containsExactly("M08");
        walk.submit(walk.drafted(unknown.with(form -> form.star = 2), "zhaoheng"), "zhaoheng");
    }

    /** MTG-02: without the record of a collective decision nothing goes, and no exception helps. */
    @Test
    void wantsTheCollectiveDecisionOfTheLeadership() {
        var alone = walk.form("全省取水会议", "2026-05-15").with(form -> {
            form.agreedOn = null;
            form.exception = "来不及研究。";
        });
        assertThat(refused(walk.drafted(alone, "zhaoheng"))).containsExactly("M01");
    }
}
