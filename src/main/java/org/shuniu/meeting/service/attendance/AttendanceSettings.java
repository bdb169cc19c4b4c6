package org.shuniu.meeting.service.attendance;

import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Customs of sign-in, which is optional (B-12), and the quorum.
 *
 * @param earlyMinutes so long before the meeting people sign in
 * @param codeLasts how long a code stands on the screen
 * @param quorum more than this share of the members must be there (B-5.3)
 */
@ConfigurationProperties("shuniu.meeting.attendance")
public record AttendanceSettings(
        @DefaultValue("60") int earlyMinutes,
        @DefaultValue("60s") Duration codeLasts,
        @DefaultValue("0.5") BigDecimal quorum) {}
