package org.shuniu.meeting.service.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Customs of notices.
 *
 * @param remindHours so long before a meeting those are reminded who come, and those who have not answered
 * @param replyHours so long before the replies are due those are reminded who have not answered
 */
@ConfigurationProperties("shuniu.meeting.notice")
public record NoticeSettings(
        @DefaultValue("24") int remindHours,
        @DefaultValue("24") int replyHours) {}
