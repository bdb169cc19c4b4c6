package org.shuniu.supervision.service.goal;

import org.shuniu.supervision.domain.goal.measure.LightRule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of annual key tasks; own proposals, so all are parameters.
 *
 * @param nearPercent percent of a milestone from which the light is yellow and not red
 * @param reportDays working days after the end of a quarter within which a unit reports
 * @param remindDays calendar days between two reminders of a missing report
 */
@ConfigurationProperties("shuniu.supervision.goal")
public record GoalSettings(
        @DefaultValue("90") int nearPercent,
        @DefaultValue("5") int reportDays,
        @DefaultValue("7") int remindDays) {
    public LightRule rule() {
        return new LightRule(nearPercent);
    }
}
