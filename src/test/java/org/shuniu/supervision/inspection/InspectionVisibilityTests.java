package org.shuniu.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.supervision.inspection.InspectionWalk.FINANCE;
import static org.shuniu.supervision.inspection.InspectionWalk.WATER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.domain.inspection.object.ConclusionProposal;
import org.shuniu.supervision.domain.inspection.referral.ReferralStatus;
import org.shuniu.supervision.domain.inspection.referral.ReferralTarget;
import org.shuniu.supervision.service.inspection.command.FormGroup;
import org.shuniu.supervision.service.inspection.command.ProposeReferral;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.command.SendReferral;
import org.shuniu.supervision.service.inspection.read.InspectionFilter;
import org.shuniu.supervision.service.inspection.read.InspectionListQueries;
import org.shuniu.supervision.service.inspection.read.InspectionPrinter;
import org.shuniu.supervision.service.inspection.read.InspectionQueries;
import org.shuniu.supervision.service.inspection.read.ObjectFilter;
import org.shuniu.supervision.service.inspection.read.ObjectQueries;
import org.shuniu.supervision.service.inspection.read.ObjectRow;
import org.shuniu.supervision.service.inspection.read.ObjectView;
import org.shuniu.supervision.service.inspection.read.Told;
import org.shuniu.supervision.service.inspection.referral.ReferralService;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit sees its own conclusion, review and rectifications; a referral is for supervision alone (第二十三条). */
@SupervisionOffice
class InspectionVisibilityTests {
    @Autowired
    private InspectionWalk walk;

    @Autowired
    private FixedClock clock;

    @Autowired
    private InspectionQueries inspections;

    @Autowired
    private InspectionListQueries lists;

    @Autowired
    private ObjectQueries objects;

    @Autowired
    private ReferralService referrals;

    @Autowired
    private InspectionPrinter printer;

    @Autowired
    private Visibility visibility;

    @Autowired
    private List<TodoSource> todos;

    @BeforeEach
    void inSpring() {
        clock.moveTo("2026-04-07");
    }

    private void hidden(Runnable reading) {
        assertThatThrownBy(reading::run).isInstanceOf(NotFoundException.class);
    }

    @Test
    void showsAUnitItsOwnPartOnceServedAndNothingElse() {
        var id = walk.underWay("林区防火督查甲", WATER, FINANCE);
        var water = walk.object(id, WATER);
        var finance = walk.object(id, FINANCE);
        var unit = walk.person("baizhi");
        walk.conclude(water, ConclusionProposal.NONE);
        hidden(() -> objects.view(water, unit));
        walk.desks().conclusions().sendBack(water, walk.say(water), walk.person("luwenzhou"));
        walk.serve(water);
        walk.serve(finance);
        var seen = objects.view(water, unit);
        assertThat(seen.wordings()).extracting(ObjectView.Wording::edition).containsExactly(2);
        assertThat(seen.inspectionLink()).isNull();
        assertThat(seen.story()).extracting(Told::action).containsExactly("SERVE");
        assertThat(seen.may("RECEIVE")).isTrue();
        assertThat(new String(printer.conclusion(water, unit), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        hidden(() -> objects.view(finance, unit));
        hidden(() -> printer.conclusion(finance, unit));
        hidden(() -> inspections.view(id, unit));
        hidden(() -> walk.ask(finance, "baizhi"));
        var own = new ObjectFilter("林区防火督查甲", null, null);
        assertThat(lists.objects(own, unit, 1).rows())
                .extracting(ObjectRow::unitName)
                .containsExactly(WATER);
        assertThat(lists.inspections(new InspectionFilter("林区防火督查甲", null, null, null, null), unit, 1)
                        .rows())
                .isEmpty();
        assertThat(waiting(unit)).containsExactly(water.link());
    }

    private List<String> waiting(Actor actor) {
        return todos.stream()
                .flatMap(source -> source.page(TodoSource.Box.TODO, "林区防火督查甲", actor, 1).rows().stream())
                .map(TodoSource.Todo::link)
                .toList();
    }

    @Test
    void showsMembersTheInspectionAsLongAsTheyAreMembers() {
        var id = walk.underWay("林区防火督查乙", WATER);
        var member = walk.person("fangqing");
        hidden(() -> inspections.view(id, member));
        var groups = walk.desks().groups();
        var leader = walk.person("luwenzhou");
        groups.form(id, new FormGroup(List.of(member.personId()), List.of(), walk.version(id)), leader);
        assertThat(inspections.view(id, member).may("RECORD")).isTrue();
        groups.form(id, new FormGroup(List.of(), List.of(), walk.version(id)), leader);
        hidden(() -> inspections.view(id, member));
        var broken = new FormGroup(List.of(), List.of("苏砚"), walk.version(id));
        assertThatThrownBy(() -> groups.form(id, broken, leader))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("inspection.invalid.guest");
        var stranger = new FormGroup(List.of(walk.person("baizhi").personId()), List.of(), walk.version(id));
        assertThatThrownBy(() -> groups.form(id, stranger, leader))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("inspection.person.unknown");
    }

    /** 第二十三条: approved by the head of supervision, sent, and closed to all others. */
    @Test
    void keepsReferralsToSupervision() {
        var inspection = walk.underWay("林区防火督查丙", WATER);
        var clerk = walk.person("gaoyuan");
        var head = walk.person("wenjing");
        var id = referrals.propose(
                inspection, new ProposeReferral(ReferralTarget.SUPERVISORY, "省监察机关", "涉嫌失职的线索。"), clerk);
        for (String account : List.of("luwenzhou", "zhoumingyuan", "weiran", "baizhi")) {
            hidden(() -> referrals.view(id, walk.person(account)));
            assertThat(visibility.canSee(walk.person(account), id.subject())).isFalse();
        }
        var leader = inspections.view(inspection, walk.person("luwenzhou"));
        assertThat(leader.referrals()).isEmpty();
        assertThat(leader.story()).extracting(Told::action).doesNotContain("PROPOSE_REFERRAL");
        assertThat(walk.view(inspection).referrals()).hasSize(1);
        assertThatThrownBy(() -> referrals.approve(id, new SayInspection(null, 0), clerk))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inspection.referral.refused.own");
        assertThatThrownBy(() -> referrals.approve(id, new SayInspection(null, 0), walk.person("muqing")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inspection.referral.refused.notHead");
        var dispatch = new SendReferral(LocalDate.parse("2026-04-07"), "值班室", 0);
        assertThatThrownBy(() -> referrals.send(id, dispatch, clerk)).isInstanceOf(ConflictException.class);
        referrals.approve(id, new SayInspection("同意移送。", 0), head);
        referrals.send(id, new SendReferral(LocalDate.parse("2026-04-07"), "值班室", 1), clerk);
        var sent = referrals.view(id, head);
        assertThat(sent.status()).isEqualTo(ReferralStatus.SENT);
        assertThat(sent.receiver()).isEqualTo("值班室");
    }
}
