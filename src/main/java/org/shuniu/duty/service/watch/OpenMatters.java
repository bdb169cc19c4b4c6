package org.shuniu.duty.service.watch;

import java.time.Instant;
import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.kernel.Actor;

/** Unfinished business of a room, which the incoming officer takes over by name, line by line. */
public interface OpenMatters {
    /** Kind of the subjects of its lines, as in {@code SubjectRef}. */
    String kind();

    /** What is not finished, oldest first. */
    List<OpenMatter> of(DutyRoomId room);

    /** The incoming officer took it over; called inside the transaction of the sign-in. */
    void takenOver(long id, Actor taker, Instant at);
}
