package org.shuniu.supervision.domain.clock;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;

/**
 * The clock of a part: a fold over what happened, so that the light of any day can be computed again from the events;
 * the row keeps the newest state, so that lists need not.
 *
 * @param originalDueOn the due date before any extension; stays visible
 * @param yellowFrom the day from which the light is yellow
 * @param feedbackDueOn the day by which the next periodic feedback is expected
 * @param suspendedDays working days for which the clock stood still
 */
@Embeddable
public record PartClock(
        @Nullable LocalDate assignedOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate dueOn,
        boolean dueProvisional,
        @Nullable LocalDate yellowFrom,
        @Nullable LocalDate feedbackDueOn,
        @Nullable LocalDate suspendedOn,
        int suspendedDays,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate endedOn) {

    /** Not yet assigned. */
    public static final PartClock STILL = new PartClock(null, null, null, false, null, null, null, 0, null, null);

    /** The clock as it stood at the end of that day. */
    public static PartClock at(LocalDate day, List<ClockEvent> events, ClockRule rule) {
        PartClock clock = STILL;
        for (ClockEvent event : events) {
            if (!event.on().isAfter(day)) {
                clock = clock.after(event, rule);
            }
        }
        return clock;
    }

    public PartClock after(ClockEvent event, ClockRule rule) {
        return switch (event.kind()) {
            case STARTED -> started(event, rule);
            case EXTENDED, RECOUNTED -> due(event, event.kind() == ClockEvent.Kind.RECOUNTED, rule);
            case SUSPENDED -> with(feedbackDueOn, event.on(), reportedOn, endedOn);
            case RESUMED -> resumed(event, rule);
            case FED_BACK -> with(nextFeedback(event.on(), rule), suspendedOn, reportedOn, endedOn);
            case REPORTED -> with(feedbackDueOn, suspendedOn, event.on(), endedOn);
            case SENT_BACK -> sentBack(event, rule);
            case ENDED -> with(null, null, reportedOn, event.on());
        };
    }

    private static PartClock started(ClockEvent event, ClockRule rule) {
        LocalDate due = Objects.requireNonNull(event.dueOn());
        return new PartClock(
                event.on(),
                due,
                due,
                event.provisional(),
                rule.yellowFrom(event.on(), due, 0),
                rule.feedbackAfter(event.on(), event.on()),
                null,
                0,
                null,
                null);
    }

    private PartClock due(ClockEvent event, boolean original, ClockRule rule) {
        LocalDate due = Objects.requireNonNull(event.dueOn());
        boolean unmoved = original && Objects.equals(originalDueOn, dueOn);
        return new PartClock(
                assignedOn,
                unmoved ? due : originalDueOn,
                due,
                event.provisional(),
                rule.yellowFrom(start(), due, suspendedDays),
                feedbackDueOn,
                suspendedOn,
                suspendedDays,
                reportedOn,
                endedOn);
    }

    /** The working days that stood still are added to the period; the event brings the later due date. */
    private PartClock resumed(ClockEvent event, ClockRule rule) {
        int days = suspendedDays + (suspendedOn == null ? 0 : rule.workingDays(suspendedOn, event.on()));
        LocalDate due = Objects.requireNonNull(event.dueOn());
        return new PartClock(
                assignedOn,
                originalDueOn,
                due,
                event.provisional(),
                rule.yellowFrom(start(), due, days),
                rule.feedbackAfter(start(), event.on()),
                null,
                days,
                reportedOn,
                endedOn);
    }

    /** The unit has it again; the due date stays unless a later one was set with the return. */
    private PartClock sentBack(ClockEvent event, ClockRule rule) {
        PartClock again = with(rule.feedbackAfter(start(), event.on()), suspendedOn, null, endedOn);
        return event.dueOn() == null ? again : again.due(event, false, rule);
    }

    /** Feedback in time answers the date it was expected by; late feedback only what was missed. */
    private @Nullable LocalDate nextFeedback(LocalDate on, ClockRule rule) {
        return rule.feedbackAfter(start(), feedbackDueOn == null || on.isAfter(feedbackDueOn) ? on : feedbackDueOn);
    }

    private PartClock with(
            @Nullable LocalDate feedback,
            @Nullable LocalDate suspended,
            @Nullable LocalDate reported,
            @Nullable LocalDate ended) {
        // @formatter:off
        return new PartClock(assignedOn, originalDueOn, dueOn, dueProvisional, yellowFrom, feedback, suspended,
                suspendedDays, reported, ended);
        // @formatter:on
    }

    private LocalDate start() {
        return Objects.requireNonNull(assignedOn);
    }

    /** The light of that day; null before the part was assigned. */
    public @Nullable Light light(LocalDate today) {
        LightReason reason = reason(today);
        return reason == null ? null : reason.light();
    }

    public @Nullable LightReason reason(LocalDate today) {
        if (dueOn == null || yellowFrom == null) {
            return null;
        }
        if (endedOn != null) {
            return LightReason.ENDED;
        }
        if (suspendedOn != null) {
            return LightReason.SUSPENDED;
        }
        if (reportedOn != null) {
            return reportedOn.isAfter(dueOn) ? LightReason.REPORTED_LATE : LightReason.REPORTED_IN_TIME;
        }
        return running(today, dueOn, yellowFrom);
    }

    private LightReason running(LocalDate today, LocalDate due, LocalDate yellow) {
        if (today.isAfter(due)) {
            return LightReason.OVERDUE;
        }
        if (!today.isBefore(yellow)) {
            return LightReason.NEAR_DUE;
        }
        return feedbackDueOn != null && today.isAfter(feedbackDueOn)
                ? LightReason.FEEDBACK_MISSED
                : LightReason.IN_TIME;
    }

    /** The due date has passed and the unit has not reported. */
    public boolean isOverdue(LocalDate today) {
        return reason(today) == LightReason.OVERDUE;
    }

    public boolean isSuspended() {
        return suspendedOn != null;
    }

    public boolean isExtended() {
        return !Objects.equals(dueOn, originalDueOn);
    }
}
