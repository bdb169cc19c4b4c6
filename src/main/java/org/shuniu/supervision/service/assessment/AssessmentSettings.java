package org.shuniu.supervision.service.assessment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of score sheets; own proposals, so all are parameters.
 *
 * @param objectionDays working days within which a unit may object to what it is shown
 */
@ConfigurationProperties("shuniu.supervision.assessment")
public record AssessmentSettings(@DefaultValue("5") int objectionDays) {}
