package org.shuniu.meeting.domain.notice;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What a notice says besides the meeting itself.
 *
 * @param approvalRef 文号 or 会议号 by which the meeting was approved (MTG-12)
 * @param replyBy until when replies are taken
 */
@Embeddable
public record NoticeText(String approvalRef, String body, String contactName, String contactPhone, Instant replyBy) {}
