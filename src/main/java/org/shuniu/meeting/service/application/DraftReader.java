package org.shuniu.meeting.service.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingOrigin;
import org.shuniu.meeting.domain.MeetingOutline;
import org.shuniu.meeting.domain.Schedule;
import org.shuniu.meeting.domain.Venue;
import org.shuniu.meeting.domain.application.Basis;
import org.shuniu.meeting.domain.application.Budget;
import org.shuniu.meeting.domain.application.CollectiveDecision;
import org.shuniu.meeting.domain.application.Grounds;
import org.shuniu.meeting.domain.application.MeetingApplication;
import org.shuniu.meeting.domain.application.MeetingApplication.Particulars;
import org.shuniu.meeting.domain.application.Size;
import org.shuniu.meeting.domain.application.SubVenueLevel;
import org.shuniu.meeting.service.application.basis.SessionDecisions;
import org.shuniu.meeting.service.application.command.DraftMeeting;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** Turns the form into what a meeting and its application say; texts pass the guard against state secrets. */
@Component
class DraftReader {
    private static final int LONGEST_DAYS = 30;

    private final GovernmentLeaders leaders;
    private final PlanRows plans;
    private final SessionDecisions decisions;
    private final SecrecyGuard secrecy;

    DraftReader(GovernmentLeaders leaders, PlanRows plans, SessionDecisions decisions, SecrecyGuard secrecy) {
        this.decisions = decisions;
        this.leaders = leaders;
        this.plans = plans;
        this.secrecy = secrecy;
    }

    /** What the form says, complete enough to be kept. */
    record Read(MeetingOutline outline, Particulars particulars, List<PostCard> leaders) {}

    /** For a new meeting. */
    Read read(DraftMeeting command, MeetingOrigin origin, Actor actor) {
        return read(command, origin, 0, null, actor);
    }

    /** For one that is changed. */
    Read read(DraftMeeting command, Meeting meeting, MeetingApplication kept, Actor actor) {
        return read(command, meeting.origin(), meeting.id(), kept.grounds().basis(), actor);
    }

    private Read read(DraftMeeting command, MeetingOrigin origin, long meeting, @Nullable Basis kept, Actor actor) {
        unmarked(command, actor);
        byVideo(command);
        var schedule = schedule(command);
        requireLeaders(command, origin.governmentId());
        plans.require(
                command.planItemId(), origin.organId(), schedule.firstDay().getYear(), meeting);
        return new Read(
                outline(command, schedule),
                particulars(command, decisions.read(command.basis(), kept, actor)),
                leaders.named(command.invited(), origin.governmentId()));
    }

    private void unmarked(DraftMeeting command, Actor actor) {
        secrecy.requireUnmarked("title", command.title(), actor);
        secrecy.requireUnmarked("venueName", command.venueName(), actor);
        secrecy.requireUnmarked("necessity", command.necessity(), actor);
        secrecy.requireUnmarked("unplannedReason", command.unplannedReason(), actor);
        secrecy.requireUnmarked("onSiteReason", command.onSiteReason(), actor);
        secrecy.requireUnmarked("moneyNote", command.moneyNote(), actor);
        secrecy.requireUnmarked("minutesNumber", command.minutesNumber(), actor);
        secrecy.requireUnmarked("tookPart", command.tookPart(), actor);
        secrecy.requireUnmarked("exceptionReason", command.exceptionReason(), actor);
    }

    /** 电视电话会议 that meets on site is another class, under the limits of that one (MTG-02, MTG-04). */
    private static void byVideo(DraftMeeting command) {
        if (command.meetingClass() == MeetingClass.VIDEO && command.form() != MeetingForm.VIDEO) {
            throw new InvalidException(new Refusal("meeting.form.notVideo").at("form"));
        }
    }

    private static Schedule schedule(DraftMeeting command) {
        var from = typed("startsAt", command.startsAt());
        var until = typed("endsAt", command.endsAt());
        if (!from.isBefore(until)) {
            throw new InvalidException(new Refusal("meeting.endsAt.before").at("endsAt"));
        }
        var schedule = new Schedule(from, until, command.registrationOn());
        if (schedule.days() > LONGEST_DAYS) {
            throw new InvalidException(new Refusal("meeting.endsAt.far").at("endsAt"));
        }
        var arrival = schedule.registrationOn();
        if (arrival != null && !arrival.isBefore(schedule.firstDay())) {
            throw new InvalidException(new Refusal("meeting.registrationOn.late").at("registrationOn"));
        }
        return schedule;
    }

    private static Instant typed(String field, String text) {
        return OfficeTime.typed(text)
                .orElseThrow(() -> new InvalidException(new Refusal("meeting.moment.wrong").at(field)));
    }

    private void requireLeaders(DraftMeeting command, long governmentId) {
        var known = leaders.of(governmentId).stream().map(PostCard::personId).toList();
        if (!known.containsAll(command.invited())) {
            throw new InvalidException(new Refusal("meeting.leaders.unknown").at("leaders"));
        }
        var approver = command.approverId();
        if (approver != null && !known.contains(approver)) {
            throw new InvalidException(new Refusal("meeting.leaders.unknown").at("approverId"));
        }
    }

    static MeetingOutline outline(DraftMeeting command, Schedule schedule) {
        boolean hotel = command.venueKind() == Venue.Kind.HOTEL;
        return new MeetingOutline(
                command.title().strip(),
                command.meetingClass(),
                command.purpose(),
                command.form(),
                schedule,
                new Venue(
                        command.venueKind(),
                        Objects.requireNonNullElse(command.venueName(), "").strip(),
                        hotel ? command.venueStar() : null,
                        hotel && command.venueDesignated()));
    }

    /** While it is typed: what is named as its basis is not looked up. */
    static Particulars particulars(DraftMeeting command) {
        return particulars(command, Basis.of(command.basis()));
    }

    private static Particulars particulars(DraftMeeting command, @Nullable Basis basis) {
        var level = command.form() == MeetingForm.VIDEO ? command.subVenueLevel() : null;
        return new Particulars(
                new Grounds(
                        Objects.requireNonNullElse(command.necessity(), "").strip(),
                        command.planItemId(),
                        kept(command.unplannedReason()),
                        kept(command.onSiteReason()),
                        basis,
                        kept(command.exceptionReason())),
                new Size(
                        number(command.participants()),
                        number(command.staff()),
                        level == null ? SubVenueLevel.NONE : level),
                new Budget(
                        number(command.lodging()),
                        number(command.meals()),
                        number(command.otherCosts()),
                        command.moneySource(),
                        kept(command.moneyNote())),
                new CollectiveDecision(command.heldOn(), kept(command.minutesNumber()), kept(command.tookPart())),
                command.approverId());
    }

    private static int number(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    private static @Nullable String kept(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
