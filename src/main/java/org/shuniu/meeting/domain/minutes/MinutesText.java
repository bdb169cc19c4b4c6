package org.shuniu.meeting.domain.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The words: the red mark, the title, the body one paragraph a line, and the record kept at the meeting.
 *
 * @param record 会议记录, for the file only; never printed
 */
@Embeddable
public record MinutesText(
        String mark,
        String title,
        String body,
        @Column(name = "meeting_record") @Nullable String record) {}
