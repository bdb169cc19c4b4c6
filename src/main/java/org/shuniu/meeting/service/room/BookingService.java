package org.shuniu.meeting.service.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.room.Booker;
import org.shuniu.meeting.domain.room.MeetingRoom;
import org.shuniu.meeting.domain.room.MeetingRoomRepository;
import org.shuniu.meeting.domain.room.RoomBooking;
import org.shuniu.meeting.domain.room.RoomBookingRepository;
import org.shuniu.meeting.domain.room.Span;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books rooms: whoever comes a second later is told who holds it (409). */
@Service
@Transactional
public class BookingService {
    private final MeetingRoomRepository rooms;
    private final RoomBookingRepository bookings;
    private final RoomAccess access;
    private final BookingUse uses;
    private final RoomAnnouncer announcer;
    private final OfficeTime time;

    BookingService(
            MeetingRoomRepository rooms,
            RoomBookingRepository bookings,
            RoomAccess access,
            BookingUse uses,
            RoomAnnouncer announcer,
            OfficeTime time) {
        this.rooms = rooms;
        this.bookings = bookings;
        this.access = access;
        this.uses = uses;
        this.announcer = announcer;
        this.time = time;
    }

    /** @param tight more people are expected than the room has seats */
    public record Booked(long id, long roomId, boolean tight) {}

    public Booked book(BookRoom command, Actor actor) {
        access.seen(Objects.requireNonNull(command.roomId()), actor);
        var use = uses.of(command, actor);
        var span = uses.span(command);
        var room = locked(command.roomId());
        requireOpen(room, span);
        requireFree(room, span);
        var booking = bookings.saveAndFlush(new RoomBooking(room.id(), use, span, Booker.of(actor), time.now()));
        announcer.booking(room, booking, "BOOK", actor);
        return new Booked(booking.id(), room.id(), use.people() > room.card().capacity());
    }

    public void cancel(long id, EndBooking command, Actor actor) {
        var booking = bookings.findById(id).orElseThrow(NotFoundException::new);
        var room = access.seen(booking.roomId(), actor);
        access.endRefusal(actor, room, booking).ifPresent(reason -> {
            throw access.refused(actor, "room.CANCEL", room.subject(), reason);
        });
        RoomAccess.unchanged(booking.version(), command.version());
        booking.cancel(time.now(), uses.reason(command, actor));
        announcer.booking(room, booking, "CANCEL", actor);
    }

    /** From when to when a meeting was held, and is to be held now. */
    public record Moved(Span from, Span to) {}

    /** Moves the bookings of a postponed meeting; those whose room is taken then are released. Number of the latter. */
    public int postpone(long meeting, Moved moved, String reason, Actor actor) {
        int lost = 0;
        for (var booking : bookings.ofMeeting(meeting)) {
            var room = locked(booking.roomId());
            var span = booking.span().moved(moved.from(), moved.to());
            boolean free = room.card().open()
                    && room.isOpenFor(span.startsAt(), span.endsAt())
                    && holders(room, span).stream().allMatch(other -> other.id() == booking.id());
            if (free) {
                booking.move(span);
                bookings.flush();
                announcer.booking(room, booking, "MOVE", actor);
            } else {
                release(room, booking, reason, actor);
                lost++;
            }
        }
        return lost;
    }

    /** Its meeting is not held, or not here. */
    public void release(long meeting, String reason, Actor actor) {
        bookings.ofMeeting(meeting).forEach(booking -> release(locked(booking.roomId()), booking, reason, actor));
    }

    /** Gives back what nobody uses; their number. */
    public int releaseUnused(int minutes, String reason, Actor system) {
        Instant now = time.now();
        var unused = bookings.unused(now.minus(Duration.ofMinutes(minutes)), now);
        unused.forEach(booking -> release(locked(booking.roomId()), booking, reason, system));
        return unused.size();
    }

    private void release(MeetingRoom room, RoomBooking booking, String reason, Actor actor) {
        booking.release(time.now(), reason);
        bookings.flush();
        announcer.booking(room, booking, "RELEASE", actor);
    }

    private MeetingRoom locked(long id) {
        return rooms.locked(id).orElseThrow(NotFoundException::new);
    }

    private static void requireOpen(MeetingRoom room, Span span) {
        if (!room.card().open()) {
            throw new InvalidException(new Refusal("meeting.room.invalid.closed").at("roomId"));
        }
        if (!room.isOpenFor(span.startsAt(), span.endsAt())) {
            var card = room.card();
            throw new InvalidException(new Refusal(
                            "meeting.room.invalid.hours",
                            card.opensAt().toString(),
                            card.closesAt().toString())
                    .at("from"));
        }
    }

    private void requireFree(MeetingRoom room, Span span) {
        holders(room, span).stream().findFirst().ifPresent(holder -> {
            throw new ConflictException(new Refusal(
                    "meeting.room.refused.taken",
                    room.card().name(),
                    holder.booker().unitName(),
                    holder.booker().personName(),
                    RoomAnnouncer.span(holder.span())));
        });
    }

    private List<RoomBooking> holders(MeetingRoom room, Span span) {
        return bookings.held(List.of(room.id()), span.startsAt(), span.endsAt());
    }
}
