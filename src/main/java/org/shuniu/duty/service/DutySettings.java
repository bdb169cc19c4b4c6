package org.shuniu.duty.service;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of duty rooms; local rules differ, so all are parameters.
 *
 * @param minOfficers fewest officers in a shift (C3)
 * @param restHours hours between two shifts of the same officer
 */
@ConfigurationProperties("shuniu.duty")
public record DutySettings(
        @DefaultValue("2") int minOfficers,
        @DefaultValue("24") int restHours) {}
