package org.shuniu.duty.service.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.ClockLimits;
import org.shuniu.duty.domain.incident.CountedFrom;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits and thresholds of emergency information; local rules differ, so all are parameters (DUTY-07, DUTY-09).
 *
 * @param countedFrom what the minutes run from
 * @param phoneMinutes and {@code writtenMinutes}: in place of the profile's
 * @param upFrom levels from here on must go up
 * @param unitMinutes within which a lower room must have reported; beyond it is 迟报
 * @param lateEntryMinutes entered later than this after it was heard is marked 补录
 * @param dead figures at which 较大, 重大 and 特别重大 begin, included (以上含本数), as do the two after it
 * @param loss in 万元
 * @param required elements without which a written report is not signed; the first phone report needs none
 */
@ConfigurationProperties("shuniu.duty.incident")
public record IncidentSettings(
        @DefaultValue("DEFAULT") ReportingProfile profile,
        @DefaultValue("HAPPENED") CountedFrom countedFrom,
        @Nullable Integer phoneMinutes,
        @Nullable Integer writtenMinutes,
        @DefaultValue("LARGER") IncidentLevel upFrom,
        @DefaultValue("60") int unitMinutes,
        @DefaultValue("15") int lateEntryMinutes,
        @DefaultValue({"3", "10", "30"}) List<Integer> dead,
        @DefaultValue({"10", "50", "100"}) List<Integer> badlyInjured,
        @DefaultValue({"1000", "5000", "10000"}) List<Integer> loss,

        @DefaultValue({"HAPPENED_AT", "SOURCE", "PLACE", "NATURE", "LOSS", "MEASURES"})
        Set<Element> required) {

    public ClockLimits limits(@Nullable IncidentLevel level) {
        var limits = profile.limits(level, countedFrom);
        return new ClockLimits(
                limits.profile(),
                countedFrom,
                phoneMinutes == null ? limits.phoneMinutes() : phoneMinutes,
                writtenMinutes == null ? limits.writtenMinutes() : writtenMinutes);
    }
}
