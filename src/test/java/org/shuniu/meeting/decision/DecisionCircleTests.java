package org.shuniu.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.AgendaOffice;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.decision.DecisionFilter;
import org.shuniu.meeting.service.decision.DecisionQueries;
import org.shuniu.meeting.service.decision.DecisionRow;
import org.shuniu.meeting.service.decision.DecisionService;
import org.shuniu.meeting.service.decision.DescribeDecision;
import org.shuniu.meeting.service.decision.RemoveDecision;
import org.shuniu.meeting.service.decision.SignedDecisions;
import org.shuniu.meeting.service.minutes.EditMinutes;
import org.shuniu.meeting.service.minutes.MinutesService;
import org.shuniu.meeting.service.minutes.MoveMinutes;
import org.shuniu.meeting.service.minutes.read.MinutesQueries;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who changes decisions until when, and who may know of them (MTG-17, SUP-14). */
@SupervisionOffice
class DecisionCircleTests {
    // @formatter:off
    @Autowired private ApplicationContext context;
    @Autowired private FixedClock clock;
    @Autowired private DecisionService decisions;
    @Autowired private DecisionQueries queries;
    @Autowired private MinutesService minutes;
    @Autowired private MinutesQueries papers;
    @Autowired private JdbcClient jdbc;
    @Autowired private MeetingPageQueries pages;
    // @formatter:on

    private AgendaOffice office;
    private MeetingId meeting;

    @BeforeEach
    void hold() {
        office = new AgendaOffice(context);
        clock.moveTo("2026-03-16");
        meeting = office.session(
                MeetingClass.EXECUTIVE, "云江省人民政府第41次常务会议", "2026-03-16T09:00", "2026-03-16T11:30", MeetingStatus.ENDED);
        office.attends(meeting, Capacity.CHAIR, "shenhuaian", null);
        office.attends(meeting, Capacity.MEMBER, "liangruogu", null);
        office.attends(meeting, Capacity.OBSERVER, "xiahe", null);
    }

    private long decide(String text, boolean personnel) {
        return decisions.add(meeting, decision(text, personnel, 0), office.person("sanghe"));
    }

    private static DescribeDecision decision(String text, boolean personnel, int version) {
        return new DescribeDecision(text, null, null, null, "会上已办结", personnel, version);
    }

    private List<String> seenBy(String account) {
        return queries.of(meeting, office.person(account)).stream()
                .map(row -> row.item() + " " + row.text())
                .toList();
    }

    private DecisionRow row(int at) {
        return queries.of(meeting, office.person("sanghe")).get(at);
    }

    private MinutesId drafted() {
        var clerk = office.person("sanghe");
        var id = minutes.draft(meeting, clerk);
        var view = papers.view(id, clerk);
        var readers = List.of(office.person("xiahe").personId());
        minutes.edit(
                id, new EditMinutes(view.title(), view.body(), null, null, null, null, readers, view.version()), clerk);
        return id;
    }

    private void take(MinutesId id, MinutesAction action, String account) {
        var actor = office.person(account);
        minutes.take(id, action, new MoveMinutes("意见", papers.view(id, actor).version()), actor);
    }

    private static void refused(ThrowingCallable change, String reason) {
        assertThatThrownBy(change)
                .isInstanceOf(RefusedException.class)
                .hasMessage("meeting.decision.refused." + reason);
    }

    @Test
    void standOnceTheMinutesAreWithTheReviewerUntilTheyComeBack() {
        long kept = decide("印发航道养护办法。", false);
        var clerk = office.person("sanghe");
        var id = drafted();
        decisions.edit(meeting, kept, decision("印发航道养护管理办法。", false, row(0).version()), clerk);
        take(id, MinutesAction.SUBMIT, "sanghe");
        refused(() -> decide("另加一项。", false), "inReview");
        refused(() -> decisions.edit(meeting, kept, decision("改一改。", false, row(0).version()), clerk), "inReview");
        take(id, MinutesAction.APPROVE, "jianning");
        refused(() -> decisions.remove(meeting, kept, new RemoveDecision(row(0).version()), clerk), "inReview");
        assertThat(papers.view(id, office.person("shenhuaian")).decisions())
                .extracting(SignedDecisions.Line::text)
                .containsExactly("印发航道养护管理办法。");
        assertThat(pages.page(meeting, clerk).parts())
                .filteredOn(part -> part.template().equals("meeting/decision/_panel"))
                .singleElement()
                .satisfies(part -> assertThat(part.view().toString()).contains("meeting.decision.refused.inReview"));
        take(id, MinutesAction.SEND_BACK, "shenhuaian");
        decisions.edit(meeting, kept, decision("再改。", false, row(0).version()), clerk);
        take(id, MinutesAction.SUBMIT, "sanghe");
        take(id, MinutesAction.APPROVE, "jianning");
        take(id, MinutesAction.SIGN, "shenhuaian");
        refused(() -> decide("又加一项。", false), "signed");
    }

    @Test
    void areForThoseAtWorkOnThemUntilTheyAreSigned() {
        decide("调整港口收费。", false);
        var id = drafted();
        assertThat(seenBy("sanghe")).hasSize(1);
        assertThat(seenBy("shenhuaian")).as("who chairs").hasSize(1);
        assertThat(seenBy("liangruogu")).isEmpty();
        assertThat(seenBy("xiahe")).isEmpty();
        take(id, MinutesAction.SUBMIT, "sanghe");
        take(id, MinutesAction.APPROVE, "jianning");
        take(id, MinutesAction.SIGN, "shenhuaian");
        assertThat(seenBy("liangruogu")).hasSize(1);
        assertThat(seenBy("xiahe")).hasSize(1);
    }

    @Test
    void onPersonnelItemsAreForTheirCircleOnly() {
        decide("任免事项甲。", true);
        decide("公布限速规定。", false);
        assertThat(seenBy("sanghe")).as("personnel last").containsExactly("1 公布限速规定。", "2 任免事项甲。");
        var id = drafted();
        assertThat(papers.view(id, office.person("sanghe")).body())
                .contains("（一）公布限速规定")
                .doesNotContain("任免事项甲");
        take(id, MinutesAction.SUBMIT, "sanghe");
        take(id, MinutesAction.APPROVE, "jianning");
        take(id, MinutesAction.SIGN, "shenhuaian");
        take(id, MinutesAction.ISSUE, "sanghe");
        assertThat(seenBy("xiahe")).containsExactly("1 公布限速规定。");
        assertThat(seenBy("liangruogu")).hasSize(2);
        assertThat(seenBy("jiangfan")).as("secretary of the office").hasSize(2);
        assertThat(queries.page(new DecisionFilter("任免事项甲", null), office.person("xiahe"), 1)
                        .rows())
                .isEmpty();
        assertThat(papers.view(id, office.person("xiahe")).decisions()).hasSize(1);
        assertThat(papers.view(id, office.person("shenhuaian")).decisions()).hasSize(2);
        await().untilAsserted(() -> assertThat(asked(id)).containsExactly(1));
    }

    private List<Integer> asked(MinutesId id) {
        return jdbc.sql("select item from follow_up_request where source_kind = 'MEETING_MINUTES' and source_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .list();
    }

    @Test
    void areNumberedWithoutGapsAsTheMinutesCountThem() {
        decide("第一件。", false);
        long second = decide("第二件。", false);
        decide("第三件。", false);
        decisions.remove(meeting, second, new RemoveDecision(row(1).version()), office.person("sanghe"));
        assertThat(seenBy("sanghe")).containsExactly("1 第一件。", "2 第三件。");
        assertThat(papers.view(drafted(), office.person("sanghe")).body()).contains("（一）第一件", "（二）第三件");
    }
}
