package org.shuniu.meeting.service.topic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicContent;

/**
 * A topic as its form holds it.
 *
 * @param consulted one consulted unit a line: its name, then 同意 or what it holds against it, after a colon
 * @param version of the topic the form was drawn from, 0 for a new one
 */
public record DescribeTopic(
        @NotBlank(message = "{meeting.topic.title.required}") @Size(max = 120, message = "{meeting.topic.title.long}")
        String title,

        @NotBlank(message = "{meeting.topic.summary.required}")
        @Size(max = DescribeTopic.SUMMARY, message = "{meeting.topic.summary.long}")
        String summary,

        @NotBlank(message = "{meeting.topic.paper.required}") @Size(max = 20000, message = "{meeting.topic.paper.long}")
        String paper,

        @NotBlank(message = "{meeting.topic.collective.required}")
        @Size(max = 200, message = "{meeting.topic.collective.long}")
        String collectiveRecord,

        @NotNull(message = "{meeting.topic.class.required}") MeetingClass wantedClass,

        @Nullable Boolean legal,
        @Nullable Boolean personnel,

        @Size(max = 4000, message = "{meeting.topic.consulted.long}") @Nullable
        String consulted,

        @NotNull(message = "{meeting.topic.version.required}")
        Integer version) {
    static final int SUMMARY = 500;

    public static DescribeTopic blank() {
        return new DescribeTopic("", "", "", "", MeetingClass.EXECUTIVE, false, false, "", 0);
    }

    /** With the words of a record it begins from; the summary as far as the field holds it. */
    static DescribeTopic founded(String title, String summary, String paper) {
        String brief = summary.substring(0, Math.min(SUMMARY, summary.length()));
        return new DescribeTopic(title, brief, paper, "", MeetingClass.EXECUTIVE, false, false, "", 0);
    }

    public static DescribeTopic of(Topic topic) {
        var content = topic.content();
        return new DescribeTopic(
                content.title(),
                content.summary(),
                content.paper(),
                content.collectiveRecord(),
                content.wantedClass(),
                content.legal(),
                content.personnel(),
                ConsultedText.write(topic.consultations()),
                topic.version());
    }

    TopicContent content() {
        return new TopicContent(
                title.strip(),
                summary.strip(),
                paper.strip(),
                collectiveRecord.strip(),
                wantedClass,
                Boolean.TRUE.equals(legal),
                Boolean.TRUE.equals(personnel));
    }
}
