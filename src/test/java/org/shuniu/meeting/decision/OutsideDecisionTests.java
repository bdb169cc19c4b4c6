package org.shuniu.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.followup.FollowUpRequested;
import org.shuniu.kernel.followup.FollowUpSettled;
import org.shuniu.meeting.OutsideDecisionId;
import org.shuniu.meeting.OutsideDecisionMoved;
import org.shuniu.meeting.domain.decision.DecisionSource;
import org.shuniu.meeting.service.decision.DecisionFilter;
import org.shuniu.meeting.service.decision.DecisionQueries;
import org.shuniu.meeting.service.decision.DecisionRow;
import org.shuniu.meeting.service.decision.outside.EnterDecision;
import org.shuniu.meeting.service.decision.outside.KeepOutsideResults;
import org.shuniu.meeting.service.decision.outside.OutsideAsSource;
import org.shuniu.meeting.service.decision.outside.OutsideDecisionService;
import org.shuniu.meeting.service.decision.outside.OutsideQueries;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.annotation.Transactional;

/** MTG-18: what a 党组会议 decided outside of the system is entered and followed up like what a meeting decided. */
@SupervisionOffice
@RecordApplicationEvents
@Transactional
class OutsideDecisionTests {
    private static final LocalDate HELD = LocalDate.of(2026, 2, 9);

    @Autowired
    private OutsideDecisionService decisions;

    @Autowired
    private OutsideQueries queries;

    @Autowired
    private DecisionQueries lists;

    @Autowired
    private KeepOutsideResults results;

    @Autowired
    private OutsideAsSource source;

    @Autowired
    private MatterWalk office;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ApplicationEvents events;

    private static EnterDecision partyGroup(@Nullable String unit, @Nullable LocalDate due, @Nullable String waived) {
        return new EnterDecision(DecisionSource.PARTY_GROUP, "省水务厅党组会议", HELD, 7, "抓紧完成水库除险加固。", unit, due, waived);
    }

    private OutsideDecisionId entered(String account) {
        var id = decisions.enter(partyGroup(MatterWalk.WATER, HELD.plusDays(60), null), office.person(account));
        entities.flush();
        return id;
    }

    private List<DecisionRow> listed(String account) {
        return lists.page(new DecisionFilter("除险加固", null), office.person(account), 1)
                .rows();
    }

    @Test
    void isHandedOverAtOnce() {
        var clerk = office.person("baizhi");
        var id = entered("baizhi");
        assertThat(events.stream(FollowUpRequested.class)).singleElement().satisfies(asked -> {
            assertThat(asked.source()).isEqualTo(id.subject());
            assertThat(asked.item()).isZero();
            assertThat(asked.sourceTitle()).isEqualTo("省水务厅党组会议");
            assertThat(asked.unitId()).isEqualTo(clerk.organId());
            assertThat(asked.dueOn()).isEqualTo(HELD.plusDays(60));
            assertThat(asked.needsMatter()).isTrue();
        });
        assertThat(events.stream(OutsideDecisionMoved.class).map(OutsideDecisionMoved::verb))
                .containsExactly("outsideDecision.ENTER");
        assertThat(listed("baizhi")).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo("ASKED");
            assertThat(row.source()).isEqualTo(DecisionSource.PARTY_GROUP);
            assertThat(row.link()).isEqualTo(id.link());
        });
        var view = queries.view(id, clerk);
        assertThat(view.sessionNumber()).isEqualTo(7);
        assertThat(view.enteredBy()).isEqualTo(clerk.name());
    }

    @Test
    void asksForNothingWhenAReasonStandsAgainstIt() {
        decisions.enter(partyGroup("", null, "会后已办理。"), office.person("baizhi"));
        entities.flush();
        assertThat(events.stream(FollowUpRequested.class))
                .singleElement()
                .extracting(FollowUpRequested::needsMatter)
                .isEqualTo(false);
        assertThat(listed("baizhi")).extracting(DecisionRow::state).containsExactly("WAIVED");
    }

    private List<String> refused(EnterDecision command, Actor actor) {
        try {
            decisions.enter(command, actor);
        } catch (InvalidException refused) {
            return refused.problems().stream().map(Refusal::field).toList();
        }
        throw new AssertionError("accepted");
    }

    @Test
    void isCompleteAndHeldAndForAUnitThatTheOrganDirects() {
        var clerk = office.person("baizhi");
        assertThat(refused(partyGroup("", null, null), clerk)).containsExactly("unit", "dueOn");
        assertThat(refused(partyGroup(MatterWalk.WATER, HELD.minusDays(1), null), clerk))
                .containsExactly("dueOn");
        assertThat(refused(partyGroup(MatterWalk.FINANCE, HELD.plusDays(9), null), clerk))
                .containsExactly("unit");
        assertThat(refused(partyGroup(MatterWalk.WATER, HELD.plusDays(9), "已办"), clerk))
                .containsExactly("waivedBecause");
        var ahead = new EnterDecision(
                DecisionSource.MEETING, "省水务厅党组会议", LocalDate.of(2026, 2, 13), null, "抓紧。", "", null, "已办");
        assertThat(refused(ahead, clerk)).containsExactly("source", "heldOn");
        decisions.enter(partyGroup(MatterWalk.FINANCE, HELD.plusDays(9), null), office.person("sanghe"));
    }

    @Test
    void isEnteredByClerksOnlyAndSeenByTheOrganAndWhoFollowsItUp() {
        assertThatThrownBy(() -> entered("zhaoheng")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> entered("sysadmin01")).isInstanceOf(RefusedException.class);
        var id = entered("baizhi");
        assertThat(queries.view(id, office.person("weiran")).text()).contains("除险加固");
        assertThatThrownBy(() -> queries.view(id, office.person("heyue"))).isInstanceOf(NotFoundException.class);
        assertThat(listed("heyue")).isEmpty();
        assertThat(source.paper(id.value(), office.person("heyue"))).isEmpty();
        assertThat(source.find("党组会议", office.person("weiran"), 5))
                .singleElement()
                .satisfies(paper -> assertThat(paper.binding()).isTrue());
    }

    @Test
    void keepsItsResultOnceAndTellsWhoEnteredIt() {
        var id = entered("baizhi");
        var by = office.person("weiran");
        var work = new FollowUpSettled.Work(new SubjectRef("MATTER", 1), "云督〔2026〕1号", "除险加固", "/matters/1");
        var settled = new FollowUpSettled(
                id.subject(), 0, work, FollowUpSettled.Step.SETTLED, "已完成", by, Instant.parse("2026-03-01T01:00:00Z"));
        KeepOutsideResults now = AopTestUtils.getTargetObject(results);
        now.keep(settled);
        entities.flush();
        now.keep(settled);
        entities.flush();
        assertThat(listed("baizhi")).extracting(DecisionRow::state).containsExactly("DONE");
        assertThat(queries.view(id, office.person("baizhi")).followUp().results())
                .hasSize(1);
        assertThat(events.stream(OutsideDecisionMoved.class)
                        .filter(moved -> moved.step().equals("FOLLOW_UP_SETTLED")))
                .singleElement()
                .satisfies(moved -> assertThat(moved.audience())
                        .containsExactly(office.person("baizhi").personId()));
    }
}
