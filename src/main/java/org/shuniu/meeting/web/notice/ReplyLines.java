package org.shuniu.meeting.web.notice;

import java.util.ArrayList;
import org.shuniu.meeting.service.notice.read.InvitationRow;
import org.shuniu.meeting.service.reply.AnswerInvitation;
import org.shuniu.meeting.service.reply.AnswerInvitation.Line;

/** The form of a reply: what was answered before, and as many blank lines as there are places. */
public final class ReplyLines {
    private ReplyLines() {}

    public static AnswerInvitation form(InvitationRow row) {
        var lines = new ArrayList<Line>();
        row.people()
                .forEach(one ->
                        lines.add(new Line(one.name(), one.postTitle(), one.substituteFor(), one.leaveReason())));
        if (row.person() && lines.isEmpty()) {
            lines.add(new Line(row.name(), null, null, null));
        }
        // a person may send one who stands in; an organ may excuse somebody besides those it sends
        while (lines.size() < row.places() + 1) {
            lines.add(new Line("", "", row.person() ? row.name() : "", ""));
        }
        return new AnswerInvitation(lines, row.remark(), row.version());
    }
}
