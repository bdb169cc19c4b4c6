package org.shuniu.meeting.web.topic;

import java.util.Arrays;
import java.util.List;
import org.shuniu.kernel.web.Option;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.topic.TopicStatus;

/** Choices of the forms about topics. */
final class TopicChoices {
    private static final List<MeetingClass> WANTED =
            List.of(MeetingClass.EXECUTIVE, MeetingClass.OFFICE, MeetingClass.TOPICAL, MeetingClass.PLENARY);

    private TopicChoices() {}

    static List<Option> statuses() {
        return Arrays.stream(TopicStatus.values())
                .map(status -> Option.key(status.name(), "meeting.topic.status." + status))
                .toList();
    }

    static List<Option> classes() {
        return WANTED.stream()
                .map(kind -> Option.key(kind.name(), "meeting.class." + kind))
                .toList();
    }
}
