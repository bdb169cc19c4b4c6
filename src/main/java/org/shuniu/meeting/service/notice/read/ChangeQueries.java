package org.shuniu.meeting.service.notice.read;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.notice.MeetingChangeRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often a meeting was postponed or that it was called off, and why: for all who may know of it. */
@Service("meetingChangeQueries")
@Transactional(readOnly = true)
public class ChangeQueries {
    private final MeetingAccess access;
    private final MeetingChangeRepository changes;

    ChangeQueries(MeetingAccess access, MeetingChangeRepository changes) {
        this.access = access;
        this.changes = changes;
    }

    public List<ChangeLine> changes(MeetingId id, Actor actor) {
        return of(access.seen(id, actor));
    }

    List<ChangeLine> of(Meeting meeting) {
        return changes.findByMeetingIdOrderById(meeting.id()).stream()
                .map(ChangeLine::of)
                .toList();
    }
}
