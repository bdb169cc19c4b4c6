package org.shuniu.meeting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingPurpose;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.Venue;
import org.shuniu.meeting.domain.application.MoneySource;
import org.shuniu.meeting.domain.application.SubVenueLevel;
import org.shuniu.meeting.service.application.ApplicationService;
import org.shuniu.meeting.service.application.SubmissionService;
import org.shuniu.meeting.service.application.command.ConveneMeeting;
import org.shuniu.meeting.service.application.command.DraftMeeting;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.review.Move;
import org.shuniu.review.ReturnMode;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.StepView;
import org.shuniu.supervision.MatterWalk;

/** Takes meetings of the demo office through their application, each step by the person whose duty it is. */
final class MeetingWalk {
    private final MatterWalk office;
    private final ApplicationService applications;
    private final SubmissionService submissions;
    private final MeetingRepository meetings;
    private final ReviewDesk cases;

    MeetingWalk(
            MatterWalk office,
            ApplicationService applications,
            SubmissionService submissions,
            MeetingRepository meetings,
            ReviewDesk cases) {
        this.office = office;
        this.applications = applications;
        this.submissions = submissions;
        this.meetings = meetings;
        this.cases = cases;
    }

    Actor person(String account) {
        return office.person(account);
    }

    /** A lawful professional meeting by video, 120 people for half a day, that 沈怀安 is asked to approve. */
    Form form(String title, String day) {
        return new Form(title, day, office);
    }

    MeetingId drafted(Form form, String account) {
        return applications.draft(form.build(), person(account));
    }

    void submit(MeetingId id, String account) {
        submissions.submit(id, new TakeStep(null, meeting(id).version()), person(account));
    }

    MeetingId submitted(Form form, String account) {
        var id = drafted(form, account);
        submit(id, account);
        return id;
    }

    void convene(MeetingId id, @Nullable Integer first, String account) {
        submissions.convene(id, new ConveneMeeting(first, meeting(id).version()), person(account));
    }

    /** The account's own open item is agreed to. */
    void agree(MeetingId id, String words, String account) {
        decide(id, Move.AGREE, words, account);
    }

    void decide(MeetingId id, Move move, String words, String account) {
        var actor = person(account);
        var item = cases.itemFor(id.subject(), actor)
                .orElseThrow(() -> new AssertionError(account + " at " + cases.openStep(id.subject())));
        cases.complete(id.subject(), move, words, item.version(), actor);
    }

    void sendBack(MeetingId id, String account) {
        var actor = person(account);
        var item = cases.itemFor(id.subject(), actor).orElseThrow();
        cases.sendBack(id.subject(), 0, ReturnMode.STEP_BY_STEP, "请补充。", item.version(), actor);
    }

    String step(MeetingId id) {
        return cases.openStep(id.subject()).map(StepView::kind).orElse("none");
    }

    /** Through all steps of a department's unplanned meeting up to the leader. */
    void toTheLeader(MeetingId id) {
        agree(id, "同意。", "shihengshan");
        agree(id, "已经集体研究。", "xiahe");
        agree(id, "符合规定。", "jianning");
        if (step(id).equals("UNPLANNED")) {
            agree(id, "计划外，同意。", "luwenzhou");
        }
        agree(id, "呈请审批。", "jiangfan");
    }

    Meeting meeting(MeetingId id) {
        return meetings.findById(id.value()).orElseThrow();
    }

    ReviewDesk cases() {
        return cases;
    }

    /** A form whose parts a test changes. */
    static final class Form {
        String title;
        String from;
        String until;
        MeetingClass kind = MeetingClass.PROFESSIONAL;
        MeetingPurpose purpose = MeetingPurpose.DEPLOYMENT;
        MeetingForm form = MeetingForm.VIDEO;
        Venue.Kind venue = Venue.Kind.OWN;

        @Nullable
        Integer star;

        int lodging = 10_000;
        MoneySource source = MoneySource.OWN_BUDGET;
        SubVenueLevel level = SubVenueLevel.CITY;
        List<Long> leaders = List.of();

        @Nullable
        String onSiteReason;

        @Nullable
        String basis;

        @Nullable
        Long planItem;

        @Nullable
        String unplanned = "省领导要求召开。";

        @Nullable
        String exception;

        @Nullable
        LocalDate agreedOn = LocalDate.of(2026, 1, 15);

        int version;
        private final long approver;

        Form(String title, String day, MatterWalk office) {
            this.title = title;
            this.from = day + "T09:00";
            this.until = day + "T11:30";
            this.approver = office.person("shenhuaian").personId();
        }

        Form with(Consumer<Form> change) {
            change.accept(this);
            return this;
        }

        DraftMeeting build() {
            // @formatter:off
            return new DraftMeeting(title, kind, purpose, form, from, until, null, venue, "第一会议室", star, false,
                    "部署年度重点工作。", planItem, unplanned, onSiteReason, basis, 110, 10, level, lodging, 0, 0, source,
                    null, agreedOn, agreedOn == null ? null : "厅长办公会纪要第3期", agreedOn == null ? null : "魏然、夏禾",
                    leaders, approver, exception, version);
            // @formatter:on
        }
    }
}
