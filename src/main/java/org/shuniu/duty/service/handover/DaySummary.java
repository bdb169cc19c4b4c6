package org.shuniu.duty.service.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.watch.WatchShifts;
import org.shuniu.duty.service.watch.DayPart;
import org.shuniu.duty.service.watch.DayPart.DayLine;
import org.shuniu.duty.service.watch.MatterBook;
import org.shuniu.duty.service.watch.OpenMatter;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A day of a room, put together from its records each time it is asked for (每日值班综述). */
@Service
@Transactional(readOnly = true)
public class DaySummary {
    private final RoomAccess access;
    private final WatchShifts shifts;
    private final ObjectProvider<DayPart> parts;
    private final MatterBook matters;
    private final OfficeTime time;

    DaySummary(
            RoomAccess access, WatchShifts shifts, ObjectProvider<DayPart> parts, MatterBook matters, OfficeTime time) {
        this.access = access;
        this.shifts = shifts;
        this.parts = parts;
        this.matters = matters;
        this.time = time;
    }

    /** Which day of which room, and who was on duty. */
    public record Head(
            long roomId,
            String roomName,
            String organName,
            LocalDate day,
            Instant from,
            Instant until,
            List<ShiftCard> shifts) {}

    /** A chapter; its lines may be none. */
    public record Chapter(String titleKey, List<DayLine> lines) {}

    /** Opens a day of a room that this person may look into; today when no other is named. */
    public Head open(@Nullable Long roomId, @Nullable LocalDate day, Actor actor) {
        var room = access.seen(roomId, actor);
        LocalDate asked = day == null ? time.today() : day;
        Instant from = OfficeTime.at(asked, LocalTime.MIDNIGHT);
        Instant until = OfficeTime.at(asked.plusDays(1), LocalTime.MIDNIGHT);
        var cards = shifts.between(room.id(), from, until).stream()
                .map(ShiftCard::of)
                .toList();
        return new Head(room.id(), room.name(), room.organName(), asked, from, until, cards);
    }

    public List<Chapter> chapters(Head head) {
        var room = new DutyRoomId(head.roomId());
        return parts.stream()
                .sorted(Comparator.comparingInt(DayPart::order))
                .map(part -> new Chapter(part.titleKey(), part.lines(room, head.from(), head.until())))
                .toList();
    }

    /** What is not finished now, whichever day it came in. */
    public List<OpenMatter> open(Head head) {
        return matters.of(new DutyRoomId(head.roomId()));
    }
}
