package org.shuniu.meeting.service.guest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Customs of personal links.
 *
 * @param daysAfter so long after the meeting they are good
 */
@ConfigurationProperties("shuniu.meeting.guest")
public record GuestSettings(@DefaultValue("3") int daysAfter) {}
