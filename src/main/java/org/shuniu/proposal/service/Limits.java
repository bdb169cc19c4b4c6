package org.shuniu.proposal.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.Term;
import org.springframework.stereotype.Component;

/** Counts the limits with the working calendar. */
@Component
public class Limits {
    private final WorkingCalendar calendar;
    private final ProposalSettings settings;

    public Limits(WorkingCalendar calendar, ProposalSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    public ProposalSettings settings() {
        return settings;
    }

    /**
     * The limit in months: the usual one, or a longer one that is explained beforehand, never longer than the law lets.
     *
     * @param asked null for the usual one
     */
    public int months(ProposalKind kind, @Nullable Integer asked, @Nullable String reason) {
        int usual = settings.months(kind);
        int months = asked == null ? usual : asked;
        if (months < 1) {
            throw new InvalidException(new Refusal("proposal.invalid.months").at("months"));
        }
        requireWithinMost(months);
        if (months > usual && (reason == null || reason.isBlank())) {
            throw new InvalidException(new Refusal("proposal.invalid.wideReason", usual)
                    .at("wideReason")
                    .from("proposal.source.extension"));
        }
        return months;
    }

    public void requireWithinMost(int months) {
        if (months > settings.maxMonths()) {
            throw new InvalidException(new Refusal("proposal.invalid.maxMonths", settings.maxMonths())
                    .at("months")
                    .from("proposal.source.limit"));
        }
    }

    public Term term(LocalDate from, int months) {
        Due due = calendar.dueAfterMonths(from, months);
        return new Term(from, months, due.date(), due.provisional(), yellowOn(from, due.date()));
    }

    /** A part of the limit before its end, or a few working days, whichever is earlier. */
    private LocalDate yellowOn(LocalDate from, LocalDate due) {
        long part = ChronoUnit.DAYS.between(from, due) * settings.yellowPercent() / 100;
        LocalDate byPart = due.minusDays(part);
        LocalDate byDays = due;
        int working = calendar.isWorkingDay(due) ? 1 : 0;
        while (working < settings.yellowDays() && byDays.isAfter(from)) {
            byDays = byDays.minusDays(1);
            working += calendar.isWorkingDay(byDays) ? 1 : 0;
        }
        return byPart.isBefore(byDays) ? byPart : byDays;
    }

    /** Of a further round. */
    public Term again(LocalDate from) {
        return term(from, settings.redoMonths());
    }

    /** Last day on which a unit may say that the matter is not its own. */
    public LocalDate declineBy(LocalDate assignedOn) {
        return calendar.dueAfterWorkingDays(assignedOn, settings.declineDays()).date();
    }

    public Due opinionDue(LocalDate assignedOn) {
        return calendar.dueAfterMonths(assignedOn, settings.opinionMonths());
    }
}
