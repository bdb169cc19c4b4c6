package org.shuniu.meeting.domain.room;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface RoomBookingRepository extends JpaRepository<RoomBooking, Long> {
    @Query("""
            select b from RoomBooking b where b.roomId in :rooms and b.state = HELD
            and b.span.startsAt < :until and b.span.endsAt > :from order by b.span.startsAt, b.id""")
    List<RoomBooking> held(Collection<Long> rooms, Instant from, Instant until);

    @Query("select b from RoomBooking b where b.meetingId = :meeting and b.state = HELD order by b.span.startsAt, b.id")
    List<RoomBooking> ofMeeting(long meeting);

    /** Begun before that moment as its meeting was to be, not over yet, and nobody signed in nor was it opened. */
    @Query("""
            select b from RoomBooking b where b.state = HELD and b.meetingId is not null and b.span.startsAt < :before
            and b.span.endsAt > :now
            and exists (select 1 from Meeting m where m.id = b.meetingId and m.status in (APPROVED, NOTIFIED)
            and m.schedule.startsAt < :before)
            and not exists (select 1 from Attendee a where a.meetingId = b.meetingId and a.signedInAt is not null)
            order by b.id""")
    List<RoomBooking> unused(Instant before, Instant now);
}
