package org.shuniu.meeting.service.topic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.topic.TopicOutcome;
import org.shuniu.meeting.domain.topic.TopicStatus;

/** One line of the list. */
public record TopicRow(
        long id,
        String title,
        String organName,
        String proposerName,
        MeetingClass wantedClass,
        boolean personnel,
        TopicStatus status,
        @Nullable TopicOutcome outcome,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate coordinatedOn,
        @Nullable LocalDate approvedOn) {}
