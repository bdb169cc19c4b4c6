package org.shuniu.meeting.service.room;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.room.RoomBooking.Use;
import org.shuniu.meeting.domain.room.Span;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** What a booking is for and when, as typed. */
@Component
class BookingUse {
    /** Held already, or never to be held. */
    private static final Set<MeetingStatus> OVER =
            EnumSet.of(MeetingStatus.ENDED, MeetingStatus.CLOSED, MeetingStatus.CANCELLED, MeetingStatus.REFUSED);

    private final MeetingAccess meetings;
    private final MeetingPeople people;
    private final SecrecyGuard secrecy;
    private final RoomSettings settings;
    private final OfficeTime time;

    BookingUse(
            MeetingAccess meetings,
            MeetingPeople people,
            SecrecyGuard secrecy,
            RoomSettings settings,
            OfficeTime time) {
        this.meetings = meetings;
        this.people = people;
        this.secrecy = secrecy;
        this.settings = settings;
        this.time = time;
    }

    Use of(BookRoom command, Actor actor) {
        int expected = Objects.requireNonNull(command.people());
        Long meetingId = command.meetingId();
        if (meetingId != null) {
            var meeting = meetings.seen(new MeetingId(meetingId), actor);
            meetings.require(
                    people.isPreparing(actor, meeting)
                            ? Optional.empty()
                            : Optional.of(new Refusal("meeting.notice.refused.notPreparing")),
                    meeting,
                    "BOOK",
                    actor);
            if (OVER.contains(meeting.status())) {
                throw new ConflictException(new Refusal("meeting.refused.phase." + meeting.status()));
            }
            return new Use(meetingId, meeting.title(), expected);
        }
        String purpose = command.purpose();
        if (purpose == null || purpose.isBlank()) {
            throw new InvalidException(new Refusal("meeting.room.purpose.required").at("purpose"));
        }
        secrecy.requireUnmarked("purpose", purpose, actor);
        return new Use(null, purpose.strip(), expected);
    }

    Span span(BookRoom command) {
        Instant from = typed(command.from(), "from");
        Instant until = typed(command.until(), "until");
        if (!from.isBefore(until)) {
            throw new InvalidException(new Refusal("meeting.room.invalid.order").at("until"));
        }
        if (until.isBefore(time.now())) {
            throw new InvalidException(new Refusal("meeting.room.invalid.past").at("from"));
        }
        if (until.isAfter(time.now().plus(Duration.ofDays(settings.aheadDays())))) {
            throw new InvalidException(
                    new Refusal("meeting.room.invalid.far", String.valueOf(settings.aheadDays())).at("from"));
        }
        return new Span(from, until);
    }

    String reason(EndBooking command, Actor actor) {
        secrecy.requireUnmarked("reason", command.reason(), actor);
        return command.reason().strip();
    }

    static Instant typed(String text, String field) {
        return OfficeTime.typed(text)
                .orElseThrow(() -> new InvalidException(new Refusal("meeting.room.invalid.moment").at(field)));
    }
}
