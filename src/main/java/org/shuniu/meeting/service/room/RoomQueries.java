package org.shuniu.meeting.service.room;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.room.MeetingRoom;
import org.shuniu.meeting.domain.room.MeetingRoomRepository;
import org.shuniu.meeting.domain.room.RoomBooking;
import org.shuniu.meeting.domain.room.RoomBookingRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rooms of the own government and who holds them when. */
@Service("meetingRoomQueries")
@Transactional(readOnly = true)
public class RoomQueries {
    private static final int WEEK = 7;
    private static final int AHEAD = 60;

    private final MeetingRoomRepository rooms;
    private final RoomBookingRepository bookings;
    private final RoomAccess access;
    private final KnownMeetings known;
    private final OfficeTime time;

    RoomQueries(
            MeetingRoomRepository rooms,
            RoomBookingRepository bookings,
            RoomAccess access,
            KnownMeetings known,
            OfficeTime time) {
        this.rooms = rooms;
        this.bookings = bookings;
        this.access = access;
        this.known = known;
        this.time = time;
    }

    public boolean adds(Actor actor) {
        return actor.has(Role.MEETING_OFFICER);
    }

    public RoomView room(long id, Actor actor) {
        return view(access.seen(id, actor), actor);
    }

    public List<RoomView> rooms(Actor actor) {
        return all(actor).map(room -> view(room, actor)).toList();
    }

    private Stream<MeetingRoom> all(Actor actor) {
        return rooms.findByGovernmentIdOrderByCapacityDescNameAsc(access.government(actor)).stream();
    }

    /** Open rooms that fit; with both times only those free in between. The smallest that suffices stands first. */
    public List<RoomView> find(RoomFilter filter, Actor actor) {
        int people = filter.people() == null ? 0 : filter.people();
        var fitting = all(actor)
                .filter(room -> room.card().open()
                        && room.card().capacity() >= people
                        && room.card().equipment().containsAll(filter.equipment()))
                .toList();
        var from = typed(filter.from(), "from");
        var until = typed(filter.until(), "until");
        if (from != null && until != null) {
            var taken =
                    held(fitting, from, until).stream().map(RoomBooking::roomId).collect(Collectors.toSet());
            fitting = fitting.stream()
                    .filter(room -> !taken.contains(room.id()) && room.isOpenFor(from, until))
                    .toList();
        }
        return fitting.stream()
                .sorted(Comparator.comparingInt(room -> room.card().capacity()))
                .map(room -> view(room, actor))
                .toList();
    }

    private static @Nullable Instant typed(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return OfficeTime.typed(text)
                .orElseThrow(() -> new InvalidException(new Refusal("meeting.room.invalid.moment").at(field)));
    }

    public BoardView board(@Nullable LocalDate asked, Actor actor) {
        var day = asked == null ? time.today() : asked;
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var days = IntStream.range(0, WEEK).mapToObj(monday::plusDays).toList();
        var all = all(actor).toList();
        var views = views(held(all, start(monday), start(monday.plusDays(WEEK))), all, actor);
        return new BoardView(
                monday,
                days,
                all.stream()
                        .map(room -> new BoardView.Line(view(room, actor), cells(room, days, views)))
                        .toList());
    }

    private static List<List<BookingView>> cells(MeetingRoom room, List<LocalDate> days, List<BookingView> views) {
        return days.stream()
                .map(day -> views.stream()
                        .filter(view -> view.roomId() == room.id()
                                && view.startsAt().isBefore(start(day.plusDays(1)))
                                && view.endsAt().isAfter(start(day)))
                        .toList())
                .toList();
    }

    /** What is held in this room from today on. */
    public List<BookingView> ahead(long id, Actor actor) {
        var room = access.seen(id, actor);
        return views(
                held(List.of(room), start(time.today()), start(time.today().plusDays(AHEAD))), List.of(room), actor);
    }

    /** Bookings of all rooms between two days, the last one included. */
    public List<BookingView> between(LocalDate from, LocalDate until, Actor actor) {
        var all = all(actor).toList();
        return views(held(all, start(from), start(until.plusDays(1))), all, actor);
    }

    public BookingView booking(long id, Actor actor) {
        var booking = bookings.findById(id).orElseThrow(NotFoundException::new);
        var room = access.seen(booking.roomId(), actor);
        return views(List.of(booking), List.of(room), actor).get(0);
    }

    /** Rooms held for a meeting whose page the reader has opened. */
    public List<BookingView> ofMeeting(long meeting, Actor actor) {
        var held = bookings.ofMeeting(meeting);
        var ids = held.stream().map(RoomBooking::roomId).collect(Collectors.toSet());
        return views(held, rooms.findAllById(ids), actor);
    }

    private List<RoomBooking> held(Collection<MeetingRoom> of, Instant from, Instant until) {
        return of.isEmpty()
                ? List.of()
                : bookings.held(of.stream().map(MeetingRoom::id).toList(), from, until);
    }

    private List<BookingView> views(List<RoomBooking> held, Collection<MeetingRoom> of, Actor actor) {
        var byId = of.stream().collect(Collectors.toMap(MeetingRoom::id, Function.identity()));
        var seen = known.among(held.stream().map(RoomBooking::meetingId).collect(Collectors.toSet()), actor);
        return held.stream()
                .map(booking -> view(booking, Objects.requireNonNull(byId.get(booking.roomId())), seen, actor))
                .toList();
    }

    private BookingView view(RoomBooking booking, MeetingRoom room, Set<Long> seen, Actor actor) {
        Long meeting = booking.meetingId();
        boolean ends = access.endRefusal(actor, room, booking).isEmpty();
        boolean told = meeting == null ? ends || booking.booker().organId() == actor.organId() : seen.contains(meeting);
        return new BookingView(
                booking.id(),
                booking.version(),
                room.id(),
                room.card().name(),
                told ? meeting : null,
                told ? booking.purpose() : null,
                booking.span().startsAt(),
                booking.span().endsAt(),
                booking.people(),
                booking.booker().unitName(),
                booking.booker().personName(),
                booking.people() > room.card().capacity(),
                ends);
    }

    private RoomView view(MeetingRoom room, Actor actor) {
        return new RoomView(room.id(), room.version(), room.card(), access.keeps(actor, room));
    }

    private static Instant start(LocalDate day) {
        return OfficeTime.at(day, LocalTime.MIN);
    }
}
