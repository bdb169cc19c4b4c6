package org.shuniu.meeting.service.minutes;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of minutes, in calendar days after the last day of the meeting.
 *
 * @param draftDays until the draft is handed in
 * @param issueDays until they are issued
 */
@ConfigurationProperties("shuniu.meeting.minutes")
public record MinutesSettings(
        @DefaultValue("1") int draftDays, @DefaultValue("3") int issueDays) {}
