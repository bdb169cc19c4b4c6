package org.shuniu.meeting.domain.room;

import static org.shuniu.meeting.domain.room.BookingState.*;

import java.util.EnumSet;
import java.util.Set;

/** The life of a booking. */
public enum BookingAction {
    // @formatter:off
    MOVE    (EnumSet.of(HELD), HELD),
    CANCEL  (EnumSet.of(HELD), CANCELLED),
    RELEASE (EnumSet.of(HELD), RELEASED);
    // @formatter:on

    private final Set<BookingState> from;
    private final BookingState target;

    BookingAction(Set<BookingState> from, BookingState target) {
        this.from = from;
        this.target = target;
    }

    public BookingState target() {
        return target;
    }

    public boolean startsFrom(BookingState state) {
        return from.contains(state);
    }
}
