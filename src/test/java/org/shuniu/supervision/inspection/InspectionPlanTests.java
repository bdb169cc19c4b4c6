package org.shuniu.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.Method;
import org.shuniu.supervision.domain.inspection.GroupMember;
import org.shuniu.supervision.domain.inspection.Guest;
import org.shuniu.supervision.domain.inspection.InspectionBasis;
import org.shuniu.supervision.domain.inspection.InspectionStatus;
import org.shuniu.supervision.service.command.Designate;
import org.shuniu.supervision.service.inspection.command.DraftInspection;
import org.shuniu.supervision.service.inspection.command.RecordVisit;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.read.Told;
import org.shuniu.supervision.service.life.DesignationService;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Who plans, who approves, and what a plan may not be (第七条, 第八条, 第十一条, 第十四条, 第十五条; SUP-02, SUP-06). */
@SupervisionOffice
class InspectionPlanTests {
    @Autowired
    private InspectionWalk walk;

    @Autowired
    private FixedClock clock;

    @Autowired
    private DesignationService designations;

    @BeforeEach
    void inSpring() {
        clock.moveTo("2026-04-07");
    }

    private static void refused(Runnable step, Class<?> how, String key) {
        assertThatThrownBy(step::run).isInstanceOf(how).hasMessageContaining(key);
    }

    @Test
    void isApprovedByTheHeadOfSupervisionAndLedByOnePerson() {
        var id = walk.underWay("涵闸检修督查甲", InspectionWalk.WATER);
        var view = walk.view(id);
        assertThat(view.status()).isEqualTo(InspectionStatus.UNDER_WAY);
        assertThat(view.group().leader()).isEqualTo("陆文舟");
        assertThat(view.group().members()).extracting(GroupMember::name).containsExactly("高远");
        assertThat(view.group().guests()).extracting(Guest::capacity).containsExactly("专家");
        assertThat(view.story()).extracting(Told::action).containsExactly("DRAFT", "SUBMIT", "APPROVE", "FORM_GROUP");
    }

    /** 第十一条: nobody approves his own plan. */
    @Test
    void isNeverApprovedByWhoDraftedOrChangedIt() {
        var id = walk.drafted(walk.plan("涵闸检修督查乙", InspectionWalk.WATER));
        var changed = walk.plan("涵闸检修督查乙二", InspectionWalk.WATER);
        walk.desks().plans().edit(id, changed, walk.person("wenjing"));
        walk.desks().plans().submit(id, walk.say(id), walk.person("gaoyuan"));
        refused(() -> walk.approve(id, "wenjing"), RefusedException.class, "inspection.refused.own");
        refused(() -> walk.approve(id, "gaoyuan"), RefusedException.class, "inspection.refused.own");
        walk.approve(id, "zhoumingyuan");
        assertThat(walk.view(id).status()).isEqualTo(InspectionStatus.UNDER_WAY);
    }

    /** 第十一条: what supervision proposes itself goes to the administrative head. */
    @Test
    void isApprovedByTheAdministrativeHeadWhereNobodyOrderedIt() {
        var plan = walk.plan("欠薪治理督查", InspectionBasis.SELF_INITIATED, "工资拖欠", "另一件事。", InspectionWalk.WATER);
        var id = walk.submitted(plan);
        refused(() -> walk.approve(id, "wenjing"), RefusedException.class, "inspection.refused.administrativeHead");
        walk.approve(id, "zhoumingyuan");
        assertThat(walk.view(id).signatures().approver()).isEqualTo("周明远");
    }

    /** 第十五条. */
    @Test
    void keepsItsScopeAndUnitsOnceApproved() {
        var id = walk.underWay("涵闸检修督查丙", InspectionWalk.WATER);
        var wider = walk.plan("涵闸检修督查丙", InspectionWalk.WATER, InspectionWalk.FINANCE);
        refused(
                () -> walk.desks().plans().edit(id, wider, walk.person("gaoyuan")),
                ConflictException.class,
                "inspection.refused.fixed");
        assertThat(walk.view(id).objects()).hasSize(1);
    }

    /** 第十五条: 严禁重复督查、多头督查. */
    @Test
    void isNoSecondOneOfTheSameUnitWithTheSameFocusAtTheSameTime() {
        walk.drafted(walk.plan("渔船安全督查", InspectionBasis.ORDERED, "近海渔船避风锚地安全", "另一件事。", InspectionWalk.FINANCE));
        var again = walk.plan("又一次", InspectionBasis.ORDERED, "近海渔船避风锚地的安全", null, InspectionWalk.FINANCE);
        refused(() -> walk.drafted(again), InvalidException.class, "inspection.invalid.duplicate");
        walk.drafted(walk.plan("别的单位", InspectionBasis.ORDERED, "近海渔船避风锚地安全", null, InspectionWalk.WATER));
        walk.drafted(walk.plan("别的重点", InspectionBasis.ORDERED, "专利导航试点", null, InspectionWalk.FINANCE));
        clock.moveTo("2026-09-01");
        walk.drafted(walk.plan("别的时候", InspectionBasis.ORDERED, "近海渔船避风锚地安全", null, InspectionWalk.FINANCE));
    }

    /** 第七条: a department inspects only while its government has designated it. */
    @Test
    void isNotForADepartmentThatIsNotDesignated() {
        var plan = walk.plan("种子储备督查", InspectionWalk.FINANCE);
        var farming = walk.person("heyue");
        refused(
                () -> walk.desks().plans().draft(plan, farming),
                InvalidException.class,
                "supervision.refused.notDesignated");
        designations.designate(
                new Designate(
                        farming.organName(),
                        "种子储备",
                        List.of(InspectionWalk.FINANCE),
                        "牵头督查",
                        "省政府决定",
                        LocalDate.parse("2026-04-01"),
                        LocalDate.parse("2026-04-30")),
                walk.person("wenjing"));
        var id = walk.desks().plans().draft(plan, farming);
        clock.moveTo("2026-05-01");
        refused(
                () -> walk.desks().plans().draft(plan, farming),
                InvalidException.class,
                "supervision.refused.notDesignated");
        assertThat(id.value()).isPositive();
    }

    @Test
    void needsAnOrderAPeriodAndOneOfTheFourForms() {
        var plan = walk.plan("涵闸检修督查丁", InspectionWalk.WATER);
        // @formatter:off
        var daily = new DraftInspection(plan.title(), plan.from(), plan.to(), plan.focus(), plan.scope(), plan.content(),
                MatterForm.DAILY, plan.basis(), plan.order(), plan.methods(), plan.objects(), null, "另一件事。", 0);
        var unordered = new DraftInspection(plan.title(), plan.from(), plan.to(), plan.focus(), plan.scope(),
                plan.content(), plan.form(), plan.basis(), " ", plan.methods(), plan.objects(), null, "另一件事。", 0);
        var reversed = new DraftInspection(plan.title(), plan.to(), plan.from(), plan.focus(), plan.scope(),
                plan.content(), plan.form(), plan.basis(), plan.order(), plan.methods(), plan.objects(), null, null, 0);
        // @formatter:on
        refused(() -> walk.drafted(daily), InvalidException.class, "inspection.invalid.daily");
        refused(() -> walk.drafted(unordered), InvalidException.class, "inspection.invalid.order");
        refused(() -> walk.drafted(reversed), InvalidException.class, "inspection.invalid.period");
        refused(
                () -> walk.drafted(walk.plan("涵闸检修督查戊", "无此单位")),
                InvalidException.class,
                "supervision.invalid.unitNamed");
        refused(
                () -> walk.desks().plans().draft(plan, walk.person("baizhi")),
                RefusedException.class,
                "inspection.refused.notSupervision");
    }

    @Test
    void comesBackWithWordsAndCanBeDiscarded() {
        var id = walk.submitted(walk.plan("涵闸检修督查己", InspectionWalk.WATER));
        var silent = new SayInspection(" ", walk.version(id));
        refused(
                () -> walk.desks().plans().sendBack(id, silent, walk.person("wenjing")),
                InvalidException.class,
                "inspection.words.required");
        walk.desks().plans().sendBack(id, walk.say(id), walk.person("wenjing"));
        var stale = new SayInspection("", walk.version(id) - 1);
        refused(
                () -> walk.desks().plans().discard(id, stale, walk.person("gaoyuan")),
                ConflictException.class,
                "inspection.refused.stale");
        walk.desks().plans().discard(id, walk.say(id), walk.person("gaoyuan"));
        assertThat(walk.view(id).status()).isEqualTo(InspectionStatus.DISCARDED);
    }

    /** SUP-02: a record per visit, within unit, time and method of the plan; by the group only (第八条). */
    @Test
    void recordsVisitsWithinThePlanOnly() {
        var id = walk.underWay("涵闸检修督查庚", InspectionWalk.WATER);
        long object = walk.object(id, InspectionWalk.WATER).value();
        var visits = walk.desks().visits();
        var member = walk.person("gaoyuan");
        var file =
                visits.attach(id, "现场.txt", new ByteArrayInputStream("照片说明".getBytes(StandardCharsets.UTF_8)), member);
        visits.record(id, visit("2026-04-07", Method.ON_SITE, object, List.of(file.id())), member);
        var seen = walk.view(id).visits();
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).files()).extracting(StoredFile::name).containsExactly("现场.txt");
        var head = walk.person("wenjing");
        var sound = visit("2026-04-07", Method.ON_SITE, object, List.of());
        refused(() -> visits.record(id, sound, head), RefusedException.class, "inspection.refused.notGroup");
        var early = visit("2026-04-06", Method.ON_SITE, object, List.of());
        refused(() -> visits.record(id, early, member), InvalidException.class, "inspection.visit.outside");
        var late = visit("2026-04-08", Method.ON_SITE, object, List.of());
        refused(() -> visits.record(id, late, member), InvalidException.class, "inspection.visit.future");
        var secret = visit("2026-04-07", Method.TALK, object, List.of());
        refused(() -> visits.record(id, secret, member), InvalidException.class, "inspection.visit.method.unplanned");
        var elsewhere = visit("2026-04-07", Method.ON_SITE, -1, List.of());
        refused(() -> visits.record(id, elsewhere, member), InvalidException.class, "inspection.visit.object.unknown");
        var foreign = visit("2026-04-07", Method.ON_SITE, object, List.of(-1L));
        refused(() -> visits.record(id, foreign, member), InvalidException.class, "inspection.files.unknown");
    }

    private static RecordVisit visit(String on, Method method, long object, List<Long> files) {
        return new RecordVisit(LocalDate.parse(on), "青石岭水库", method, object, "高远", "现场情况。", files);
    }
}
