package org.shuniu.meeting.service.plan;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Annual plans.
 *
 * @param remindDays days before the deadline on which units that have not reported are reminded
 * @param likeness of two titles from which they are shown as duplicates, in per cent
 */
@ConfigurationProperties("shuniu.meeting.plan")
public record PlanSettings(
        @DefaultValue({"15", "7", "3", "1"}) List<Integer> remindDays,
        @DefaultValue("60") int likeness) {}
