package org.shuniu.supervision.service.inspection.demo;

import java.util.List;
import java.util.function.UnaryOperator;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.Method;
import org.shuniu.supervision.domain.inspection.InspectionBasis;
import org.shuniu.supervision.domain.inspection.object.ConclusionProposal;
import org.shuniu.supervision.service.inspection.command.ApproveInspection;
import org.shuniu.supervision.service.inspection.command.Conclude;
import org.shuniu.supervision.service.inspection.command.DraftInspection;
import org.shuniu.supervision.service.inspection.command.FormGroup;
import org.shuniu.supervision.service.inspection.command.OrderRectification;
import org.shuniu.supervision.service.inspection.command.ReceiveConclusion;
import org.shuniu.supervision.service.inspection.command.RecordVisit;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.read.InspectionQueries;
import org.shuniu.supervision.service.inspection.read.ObjectQueries;
import org.springframework.stereotype.Component;

/** An invented inspection on its way: one unit has its conclusion and something to put right, the other waits. */
@Component
class InspectionDemo implements DemoPart {
    private final InspectionDemoDesks desks;
    private final InspectionQueries inspections;
    private final ObjectQueries objects;
    private final DemoPeople people;
    private final OfficeTime time;

    InspectionDemo(
            InspectionDemoDesks desks,
            InspectionQueries inspections,
            ObjectQueries objects,
            DemoPeople people,
            OfficeTime time) {
        this.desks = desks;
        this.inspections = inspections;
        this.objects = objects;
        this.people = people;
        this.time = time;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public void load() {
        var text = people.text();
        var clerk = people.named("高远");
        var id = new InspectionId[1];
        time.daysAgo(24, () -> id[0] = desks.plans().draft(plan(text), clerk));
        time.daysAgo(22, () -> {
            desks.plans().submit(id[0], new SayInspection(text.apply("submit"), version(id[0], clerk)), clerk);
            long leader = people.named("陆文舟").personId();
            var head = people.named("闻璟");
            desks.plans()
                    .approve(id[0], new ApproveInspection(leader, text.apply("approve"), version(id[0], head)), head);
        });
        time.daysAgo(20, () -> {
            var leader = people.named("陆文舟");
            var members = List.of(clerk.personId(), people.named("穆清").personId());
            desks.groups()
                    .form(id[0], new FormGroup(members, List.of(text.apply("guest")), version(id[0], leader)), leader);
        });
        time.daysAgo(15, () -> visit(id[0], text, clerk));
        onward(first(id[0], clerk), text, clerk);
    }

    private DraftInspection plan(UnaryOperator<String> text) {
        var today = time.today();
        // @formatter:off
        return new DraftInspection(text.apply("title"), today, today.plusMonths(2), text.apply("focus"), text.apply("scope"),
                text.apply("content"), MatterForm.SPECIAL, InspectionBasis.ORDERED, text.apply("order"),
                List.of(Method.ON_SITE, Method.RECORDS, Method.HEARING_REPORTS),
                List.of("云江省水务厅", "松浦市人民政府"), null, null, 0);
        // @formatter:on
    }

    private void visit(InspectionId id, UnaryOperator<String> text, Actor clerk) {
        long object = first(id, clerk).value();
        desks.visits()
                .record(
                        id,
                        new RecordVisit(
                                time.today(),
                                text.apply("place"),
                                Method.ON_SITE,
                                object,
                                text.apply("participants"),
                                text.apply("found"),
                                List.of()),
                        clerk);
    }

    private InspectionObjectId first(InspectionId id, Actor clerk) {
        return new InspectionObjectId(
                inspections.view(id, clerk).objects().get(0).id());
    }

    private void onward(InspectionObjectId id, UnaryOperator<String> text, Actor clerk) {
        time.daysAgo(10, () -> {
            var words = new Conclude(
                    text.apply("facts"),
                    text.apply("evidence").lines().toList(),
                    text.apply("opinion"),
                    ConclusionProposal.NONE,
                    null,
                    part(id, clerk));
            desks.conclusions().conclude(id, words, clerk);
            var leader = people.named("陆文舟");
            desks.conclusions().approve(id, new SayInspection(text.apply("approve"), part(id, leader)), leader);
            desks.conclusions().serve(id, new SayInspection(null, part(id, clerk)), clerk);
        });
        time.daysAgo(8, () -> {
            var received = new ReceiveConclusion(time.today(), part(id, clerk));
            desks.conclusions().receive(id, received, clerk);
            var order = new OrderRectification(
                    text.apply("requirement"), time.today().plusDays(30), part(id, clerk));
            desks.rectifications().order(id, order, clerk);
        });
    }

    private int version(InspectionId id, Actor actor) {
        return inspections.view(id, actor).version();
    }

    private int part(InspectionObjectId id, Actor actor) {
        return objects.view(id, actor).version();
    }
}
