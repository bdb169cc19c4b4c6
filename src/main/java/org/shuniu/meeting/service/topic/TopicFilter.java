package org.shuniu.meeting.service.topic;

import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.topic.TopicStatus;

/** What a reader looks for. */
public record TopicFilter(
        @Nullable String text,
        @Nullable TopicStatus status,
        @Nullable MeetingClass wanted) {}
