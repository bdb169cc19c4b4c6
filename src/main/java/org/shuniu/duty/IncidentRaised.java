package org.shuniu.duty;

import java.time.Instant;
import java.util.Set;

/**
 * An incident of 较大 or higher, or a sensitive one, was graded in a room or sent up to it: not to be overlooked there.
 *
 * @param key unique for this happening, so that a listener that runs twice alerts once
 * @param room where it is to be heard
 * @param persons on duty there now, its director and the leader in charge; whoever caused it is left out
 */
public record IncidentRaised(String key, IncidentId incident, DutyRoomId room, Set<Long> persons, Instant at) {
    public IncidentRaised {
        persons = Set.copyOf(persons);
    }
}
