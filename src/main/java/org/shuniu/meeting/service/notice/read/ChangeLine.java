package org.shuniu.meeting.service.notice.read;

import java.time.Instant;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.notice.MeetingChange;

/** A postponement or cancellation: why, and when the meeting was to be held before. */
public record ChangeLine(
        MeetingAction action, String reason, Instant formerStart, Instant formerEnd, String by, Instant at) {
    static ChangeLine of(MeetingChange change) {
        return new ChangeLine(
                change.action(),
                change.reason(),
                change.formerStart(),
                change.formerEnd(),
                change.byName(),
                change.at());
    }
}
