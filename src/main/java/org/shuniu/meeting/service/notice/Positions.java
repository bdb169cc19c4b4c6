package org.shuniu.meeting.service.notice;

import org.shuniu.meeting.domain.Invitation;

/** Places in the list of attendees: by capacity, then by the order of invitations, then as the organ named them. */
public final class Positions {
    private static final int CAPACITIES = 1_000_000;
    private static final int ORGANS = 100;

    private Positions() {}

    public static int of(Invitation invitation, int line) {
        return invitation.capacity().ordinal() * CAPACITIES + invitation.position() * ORGANS + line;
    }
}
