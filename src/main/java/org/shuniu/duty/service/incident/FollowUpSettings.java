package org.shuniu.duty.service.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 续报 of what is grave, by fixed times of every day until the last report (B-4.2); at each change besides.
 *
 * @param times of the day, in their order; none: only at each change
 * @param from levels from here on
 * @param leadMinutes a report within them before a time stands for it; then also reminds whose duty it is
 */
@ConfigurationProperties("shuniu.duty.incident.follow-up")
public record FollowUpSettings(
        @DefaultValue({"08:00", "17:00"}) List<LocalTime> times,
        @DefaultValue("LARGER") IncidentLevel from,
        @DefaultValue("120") int leadMinutes) {

    public List<String> levels() {
        return Arrays.stream(IncidentLevel.values())
                .filter(level -> level.isAtLeast(from))
                .map(Enum::name)
                .toList();
    }

    /** When the next one is due after a report of this moment; null where no times are set. */
    public @Nullable Instant dueAfter(Instant reported) {
        Instant covered = reported.plus(lead());
        return around(covered).filter(time -> time.isAfter(covered)).findFirst().orElse(null);
    }

    /** Who has reported before this moment only is to report now: the next time is near, or has passed. */
    public Instant reportedBefore(Instant now) {
        Instant near = now.plus(lead());
        return around(near)
                .filter(time -> !time.isAfter(near))
                .reduce((earlier, later) -> later)
                .map(time -> time.minus(lead()))
                .orElse(Instant.EPOCH);
    }

    /** Times of the day before, of the day and of the day after. */
    private Stream<Instant> around(Instant moment) {
        var day = OfficeTime.day(moment);
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .flatMap(one -> times.stream().sorted().map(time -> OfficeTime.at(one, time)));
    }

    private Duration lead() {
        return Duration.ofMinutes(leadMinutes);
    }
}
