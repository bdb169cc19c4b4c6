package org.shuniu.meeting.service.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Terms of the government, by which standing sessions are numbered.
 *
 * @param termFrom first year of a term
 * @param termYears years of a term
 */
@ConfigurationProperties("shuniu.meeting.application")
public record ApplicationSettings(
        @DefaultValue("2023") int termFrom,
        @DefaultValue("5") int termYears) {}
