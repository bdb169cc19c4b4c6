package org.shuniu.meeting.service.attendance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Customs of sign-in, which is optional (B-12).
 *
 * @param earlyMinutes so long before the meeting people sign in
 * @param codeLasts how long a code stands on the screen
 */
@ConfigurationProperties("shuniu.meeting.attendance")
public record AttendanceSettings(
        @DefaultValue("60") int earlyMinutes,
        @DefaultValue("60s") Duration codeLasts) {}
