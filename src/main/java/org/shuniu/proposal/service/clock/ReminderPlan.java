package org.shuniu.proposal.service.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.proposal.domain.PartState;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalPart;
import org.shuniu.proposal.domain.work.ProposalReminder.Dates;
import org.shuniu.proposal.domain.work.ReminderKind;
import org.shuniu.proposal.service.ProposalSettings;
import org.springframework.stereotype.Component;

/** Of what a unit is reminded on a day. */
@Component("proposalReminderPlan")
class ReminderPlan {
    private final WorkingCalendar calendar;
    private final ProposalSettings settings;

    ReminderPlan(WorkingCalendar calendar, ProposalSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    record Due(ReminderKind kind, Dates dates) {}

    List<Due> of(Proposal proposal, ProposalPart part, LocalDate today) {
        var due = new ArrayList<Due>();
        if (part.is(PartState.ASSIGNED) && today.isAfter(part.declineBy())) {
            due.add(late(ReminderKind.ACCEPT_LATE, part.declineBy(), today));
        }
        LocalDate opinion = part.opinionDueOn();
        var term = proposal.clocks().term();
        if (opinion != null) {
            if (today.isAfter(opinion)) {
                due.add(late(ReminderKind.OPINION_LATE, opinion, today));
            } else if (!horizon(today).isBefore(opinion)) {
                due.add(new Due(ReminderKind.OPINION_NEAR, new Dates(opinion, opinion)));
            }
        } else if (term != null && today.isAfter(term.dueOn())) {
            due.add(late(ReminderKind.REPLY_LATE, term.dueOn(), today));
        } else if (term != null && !today.isBefore(term.yellowOn())) {
            LocalDate about = repeated(term.yellowOn(), today);
            due.add(new Due(ReminderKind.REPLY_NEAR, new Dates(term.dueOn(), about)));
        }
        return due;
    }

    /** An opinion that is due by then is near. */
    LocalDate horizon(LocalDate today) {
        return calendar.dueAfterWorkingDays(today, settings.remindBeforeDays()).date();
    }

    private Due late(ReminderKind kind, LocalDate due, LocalDate today) {
        return new Due(kind, new Dates(due, repeated(due, today)));
    }

    /** The last date of the series first, first + n, first + 2n … working days that is not after today. */
    private LocalDate repeated(LocalDate first, LocalDate today) {
        int every = Math.max(1, settings.remindDays());
        int days = Math.max(0, calendar.workingDaysBetween(first, today)) / every * every;
        return days == 0
                ? first
                : Objects.requireNonNull(
                        calendar.dueAfterWorkingDays(first, days).date());
    }
}
