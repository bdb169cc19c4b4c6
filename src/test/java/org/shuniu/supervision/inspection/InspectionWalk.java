package org.shuniu.supervision.inspection;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.Method;
import org.shuniu.supervision.domain.inspection.InspectionBasis;
import org.shuniu.supervision.domain.inspection.object.ConclusionProposal;
import org.shuniu.supervision.domain.inspection.object.ReviewOutcome;
import org.shuniu.supervision.service.inspection.GroupService;
import org.shuniu.supervision.service.inspection.InspectionService;
import org.shuniu.supervision.service.inspection.VisitService;
import org.shuniu.supervision.service.inspection.command.ApproveInspection;
import org.shuniu.supervision.service.inspection.command.AskReview;
import org.shuniu.supervision.service.inspection.command.CheckRectification;
import org.shuniu.supervision.service.inspection.command.Conclude;
import org.shuniu.supervision.service.inspection.command.DecideReview;
import org.shuniu.supervision.service.inspection.command.DraftInspection;
import org.shuniu.supervision.service.inspection.command.FormGroup;
import org.shuniu.supervision.service.inspection.command.OrderRectification;
import org.shuniu.supervision.service.inspection.command.ReceiveConclusion;
import org.shuniu.supervision.service.inspection.command.ReportRectification;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.object.ConclusionReviewService;
import org.shuniu.supervision.service.inspection.object.ConclusionService;
import org.shuniu.supervision.service.inspection.object.RectificationService;
import org.shuniu.supervision.service.inspection.read.InspectionQueries;
import org.shuniu.supervision.service.inspection.read.InspectionView;
import org.shuniu.supervision.service.inspection.read.ObjectQueries;
import org.shuniu.supervision.service.inspection.read.ObjectView;
import org.shuniu.support.FixedClock;
import org.springframework.boot.test.context.TestComponent;

/** Takes inspections of the demo office onward, each step by the person whose duty it is. */
@TestComponent
public class InspectionWalk {
    static final String WATER = "云江省水务厅";
    static final String FINANCE = "云江省财政厅";

    private final MatterWalk office;
    private final Desks desks;
    private final InspectionQueries inspections;
    private final ObjectQueries objects;
    private final FixedClock clock;

    InspectionWalk(
            MatterWalk office, Desks desks, InspectionQueries inspections, ObjectQueries objects, FixedClock clock) {
        this.office = office;
        this.desks = desks;
        this.inspections = inspections;
        this.objects = objects;
        this.clock = clock;
    }

    @TestComponent
    public record Desks(
            InspectionService plans,
            GroupService groups,
            VisitService visits,
            ConclusionService conclusions,
            ConclusionReviewService reviews,
            RectificationService rectifications) {}

    Actor person(String account) {
        return office.person(account);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FixedClock.OFFICE);
    }

    /** Ordered; beside whatever other tests inspect. */
    DraftInspection plan(String title, String... units) {
        return plan(title, InspectionBasis.ORDERED, title + "的落实", "另一件事。", units);
    }

    DraftInspection plan(String title, InspectionBasis basis, String focus, @Nullable String because, String... units) {
        // @formatter:off
        return new DraftInspection(title, today(), today().plusMonths(2), focus, "全省范围", "查进度、查质量。",
                MatterForm.SPECIAL, basis, basis == InspectionBasis.ORDERED ? "省政府常务会议决定" : null,
                List.of(Method.ON_SITE, Method.RECORDS), List.of(units), null, because, 0);
        // @formatter:on
    }

    InspectionId drafted(DraftInspection plan) {
        return desks.plans().draft(plan, person("gaoyuan"));
    }

    InspectionId submitted(DraftInspection plan) {
        var id = drafted(plan);
        desks.plans().submit(id, say(id), person("gaoyuan"));
        return id;
    }

    void approve(InspectionId id, String account) {
        var command = new ApproveInspection(person("luwenzhou").personId(), "同意。", version(id));
        desks.plans().approve(id, command, person(account));
    }

    /** Led by 陆文舟, with 高远 as member; 闻璟 has no part in the group. */
    InspectionId underWay(String title, String... units) {
        var id = submitted(plan(title, units));
        approve(id, "wenjing");
        var members = List.of(person("gaoyuan").personId());
        desks.groups().form(id, new FormGroup(members, List.of("苏砚；专家"), version(id)), person("luwenzhou"));
        return id;
    }

    InspectionObjectId object(InspectionId id, String unit) {
        return view(id).objects().stream()
                .filter(row -> row.unitName().equals(unit))
                .map(row -> new InspectionObjectId(row.id()))
                .findFirst()
                .orElseThrow();
    }

    void conclude(InspectionObjectId id, ConclusionProposal proposal) {
        var command = new Conclude(
                "三座水库未按期完工。",
                List.of("监理日志", "现场照片"),
                "应当限期整改。",
                proposal,
                proposal == ConclusionProposal.NONE ? null : "予以通报批评。",
                part(id).version());
        desks.conclusions().conclude(id, command, person("gaoyuan"));
    }

    void serve(InspectionObjectId id) {
        conclude(id, ConclusionProposal.NONE);
        desks.conclusions().approve(id, say(id), person("luwenzhou"));
        desks.conclusions().serve(id, say(id), person("gaoyuan"));
    }

    void receive(InspectionObjectId id, String account) {
        desks.conclusions().receive(id, new ReceiveConclusion(null, part(id).version()), person(account));
    }

    void ask(InspectionObjectId id, String account) {
        desks.reviews().ask(id, new AskReview("第三座水库已经完工。", part(id).version()), person(account));
    }

    void decide(InspectionObjectId id, ReviewOutcome outcome, String account) {
        var command =
                new DecideReview(outcome, "核对后决定。", "两座水库未按期完工。", List.of("验收单"), "应当整改。", false, part(id).version());
        desks.reviews().decide(id, command, person(account));
    }

    long order(InspectionObjectId id, LocalDate due) {
        desks.rectifications().order(id, new OrderRectification("完成收尾工程。", due, part(id).version()), person("gaoyuan"));
        var items = part(id).items();
        return items.get(items.size() - 1).id();
    }

    long proof(InspectionObjectId id, long item, String account) {
        var content = new ByteArrayInputStream("验收记录".getBytes(StandardCharsets.UTF_8));
        return desks.rectifications()
                .attach(id, item, "验收记录.txt", content, person(account))
                .id();
    }

    void report(InspectionObjectId id, long item, List<Long> files, String account) {
        var command = new ReportRectification("已完成。", files, item(id, item).version());
        desks.rectifications().report(id, item, command, person(account));
    }

    void check(InspectionObjectId id, long item, boolean accepted, @Nullable LocalDate due) {
        var command =
                new CheckRectification(accepted, "现场核查。", due, item(id, item).version());
        desks.rectifications().check(id, item, command, person("gaoyuan"));
    }

    SayInspection say(InspectionId id) {
        return new SayInspection("请审定。", version(id));
    }

    SayInspection say(InspectionObjectId id) {
        return new SayInspection("同意。", part(id).version());
    }

    Desks desks() {
        return desks;
    }

    InspectionView view(InspectionId id) {
        return inspections.view(id, person("gaoyuan"));
    }

    int version(InspectionId id) {
        return view(id).version();
    }

    ObjectView part(InspectionObjectId id) {
        return objects.view(id, person("gaoyuan"));
    }

    ObjectView.Item item(InspectionObjectId id, long item) {
        return part(id).items().stream()
                .filter(line -> line.id() == item)
                .findFirst()
                .orElseThrow();
    }
}
