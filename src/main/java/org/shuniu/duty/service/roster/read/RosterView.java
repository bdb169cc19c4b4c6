package org.shuniu.duty.service.roster.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.duty.domain.roster.RosterStatus;
import org.shuniu.duty.domain.roster.Rotation;
import org.shuniu.duty.domain.roster.plan.Count;
import org.shuniu.duty.domain.shift.ShiftStatus;
import org.shuniu.duty.service.roster.StepLine;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.NotFoundException;

/**
 * A roster as its page shows it, week by week.
 *
 * @param leadable the reader may name another leader in charge of shifts to come
 */
public record RosterView(
        long id,
        int version,
        RosterStatus status,
        Head head,
        List<List<Day>> weeks,
        Balance balance,
        List<Flaw> problems,
        List<Leave> leaves,
        List<Replaced> swaps,
        List<Told> story,
        List<StepLine> steps,
        boolean leadable) {

    /** A shift of this roster; 404 when it is none of it. */
    public Duty shift(long shiftId) {
        return weeks.stream()
                .flatMap(List::stream)
                .flatMap(day -> day.shifts().stream())
                .filter(shift -> shift.id() == shiftId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Whose roster it is; {@code previous} and {@code next} are the months beside it that the reader may see. */
    public record Head(
            long roomId,
            String roomName,
            YearMonth month,
            Rotation rotation,
            String maker,
            @Nullable String publisher,
            @Nullable Instant publishedAt,
            @Nullable Long previous,
            @Nullable Long next) {}

    /** A day; one of another month only fills the week. */
    public record Day(LocalDate date, boolean ofMonth, boolean today, DayKind kind, List<Duty> shifts) {}

    /** A shift; {@code group} whose turn it is, {@code until} tells 24:00, {@code flawed} when something is wrong. */
    public record Duty(
            long id,
            Instant startsAt,
            Instant endsAt,
            String from,
            String until,
            boolean night,
            ShiftStatus status,
            List<Sitting> officers,
            @Nullable String group,
            @Nullable String leader,
            boolean mine,
            boolean flawed) {}

    /** {@code instead} names whom a swap has replaced. */
    public record Sitting(
            long personId,
            String name,
            boolean main,
            @Nullable String instead) {}

    /** What everybody bears this month and bore in the twelve months before. */
    public record Balance(List<Bearer> bearers, int nightSpread, int holidaySpread) {
        /** More than one apart: leave, rest and training are the reasons, and they stand beside the numbers. */
        public boolean uneven() {
            return nightSpread > 1 || holidaySpread > 1;
        }
    }

    public record Bearer(String name, boolean qualified, Count month, Count before, long hours, int leaveDays) {}

    public record Flaw(@Nullable Long shiftId, Refusal reason) {}

    public record Leave(
            long id,
            String person,
            LocalDate from,
            LocalDate to,
            @Nullable String note) {}

    /** A swap that took place: who stood there, who stands there now, who consented. */
    public record Replaced(
            long id,
            Instant shiftAt,
            String before,
            String after,
            @Nullable String consentedBy,
            Instant at) {}

    public record Told(String action, @Nullable String words, String name, Instant at) {}

    public boolean may(String action) {
        return steps.stream().anyMatch(step -> step.open() && step.action().equals(action));
    }

    public String tone() {
        return switch (status) {
            case DRAFTING -> "secondary";
            case IN_REVIEW -> "warning";
            case PUBLISHED -> "success";
        };
    }
}
