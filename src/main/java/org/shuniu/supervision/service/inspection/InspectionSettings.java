package org.shuniu.supervision.service.inspection;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of inspections.
 *
 * @param reviewDays calendar days from receipt within which a unit may ask for a review (第十七条)
 * @param decisionDays calendar days within which the review is decided
 * @param nearDays a rectification is yellow while at most so many calendar days remain
 */
@ConfigurationProperties("shuniu.inspection")
public record InspectionSettings(
        @DefaultValue("30") int reviewDays,
        @DefaultValue("30") int decisionDays,
        @DefaultValue("3") int nearDays) {}
