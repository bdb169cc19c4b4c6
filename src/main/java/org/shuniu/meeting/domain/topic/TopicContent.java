package org.shuniu.meeting.domain.topic;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.shuniu.meeting.domain.MeetingClass;

/**
 * What the unit says of its topic.
 *
 * @param collectiveRecord which session of the unit's leadership discussed it (集体研究)
 * @param legal needs the review of its legality
 * @param personnel confidential: stands last on the agenda and is shown to few
 */
@Embeddable
public record TopicContent(
        String title,
        String summary,
        String paper,
        String collectiveRecord,
        @Enumerated(EnumType.STRING) MeetingClass wantedClass,
        boolean legal,
        boolean personnel) {
    /** Characters of the paper, blanks not counted. */
    public int length() {
        return paper.replaceAll("\\s", "").length();
    }
}
