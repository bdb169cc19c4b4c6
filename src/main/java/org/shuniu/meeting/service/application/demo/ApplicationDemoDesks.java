package org.shuniu.meeting.service.application.demo;

import java.util.Arrays;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.MeetingPlanId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.application.ApplicationService;
import org.shuniu.meeting.service.application.SubmissionService;
import org.shuniu.meeting.service.application.command.ConveneMeeting;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.plan.PlanService;
import org.shuniu.meeting.service.plan.command.DraftPlan;
import org.shuniu.meeting.service.plan.read.PlanQueries;
import org.shuniu.review.Move;
import org.shuniu.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** The services through which the invented meetings go, each step as its form was drawn. */
@Component
record ApplicationDemoDesks(
        ApplicationService applications,
        SubmissionService submissions,
        PlanService plans,
        MeetingPageQueries meetings,
        PlanQueries planViews,
        ReviewDesk cases) {
    void submit(MeetingId id, Actor actor) {
        submissions.submit(id, new TakeStep(null, version(id, actor)), actor);
    }

    void convene(MeetingId id, int number, Actor actor) {
        submissions.convene(id, new ConveneMeeting(number, version(id, actor)), actor);
    }

    void agree(MeetingId id, String words, Actor actor) {
        var item = cases.itemFor(id.subject(), actor).orElseThrow();
        cases.complete(id.subject(), Move.AGREE, words, item.version(), actor);
    }

    private int version(MeetingId id, Actor actor) {
        return meetings.view(id, actor).version();
    }

    /** One row for each title. */
    MeetingPlanId plan(int year, String titles, Actor actor) {
        var rows = Arrays.stream(titles.split("\\|"))
                .map(title -> new DraftPlan.Row(
                        title, MeetingClass.PROFESSIONAL, MeetingForm.VIDEO, 3, null, 1, 150, 20_000, null))
                .toList();
        return plans.draft(new DraftPlan(year, rows, 0), actor);
    }

    void submitPlan(MeetingPlanId id, Actor actor) {
        plans.submit(id, new TakeStep(null, planViews.view(id, actor).version()), actor);
    }
}
