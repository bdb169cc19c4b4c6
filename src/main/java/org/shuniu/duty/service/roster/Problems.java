package org.shuniu.duty.service.roster;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.shuniu.duty.domain.roster.plan.Problem;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.time.OfficeTime;

/** A problem in words: from–to, the person, the other room or the number. */
public final class Problems {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeTime.OFFICE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeTime.OFFICE);
    private static final String MIDNIGHT = "24:00";

    private Problems() {}

    public static Refusal refusal(Problem problem) {
        String person = Objects.requireNonNullElse(problem.person(), "");
        String detail = problem.detail();
        String span = span(problem.from(), problem.until());
        return problem.kind() == Problem.Kind.DOUBLE_BOOKED && detail == null
                ? new Refusal("roster.problem.DOUBLE_BOOKED_HERE", span, person)
                : new Refusal("roster.problem." + problem.kind(), span, person, Objects.requireNonNullElse(detail, ""));
    }

    /** 2026-10-03 20:00–24:00; the second day is named only when the span goes into it. */
    public static String span(Instant from, Instant until) {
        if (from.equals(until)) {
            return MINUTE.format(from);
        }
        var last = until.minusMillis(1);
        boolean midnight = until.atZone(OfficeTime.OFFICE).toLocalTime().equals(LocalTime.MIDNIGHT);
        String end = midnight ? MIDNIGHT : TIME.format(until);
        return OfficeTime.day(last).equals(OfficeTime.day(from))
                ? MINUTE.format(from) + "–" + end
                : MINUTE.format(from) + " – " + OfficeTime.day(last) + " " + end;
    }
}
