package org.shuniu.duty.service.handover;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftAction;
import org.shuniu.duty.domain.watch.WatchShifts;
import org.shuniu.duty.service.watch.DeskPart;
import org.shuniu.duty.service.watch.MatterBook;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The duty desk: who is on duty, who comes next, what is open, which clocks run. */
@Service
@Transactional(readOnly = true)
public class DeskQueries {
    private final RoomAccess rooms;
    private final ShiftQueries views;
    private final ShiftAccess access;
    private final WatchShifts shifts;
    private final Around around;
    private final ObjectProvider<DeskPart> parts;

    DeskQueries(
            RoomAccess rooms,
            ShiftQueries views,
            ShiftAccess access,
            WatchShifts shifts,
            Around around,
            ObjectProvider<DeskPart> parts) {
        this.rooms = rooms;
        this.views = views;
        this.access = access;
        this.shifts = shifts;
        this.around = around;
        this.parts = parts;
    }

    /** What lies on the desk beside the shifts. */
    @org.springframework.stereotype.Component("dutyDeskThings")
    record Around(MatterBook matters, DefaultEquipment equipment, OfficeTime time) {}

    public DeskView view(@Nullable Long roomId, Actor actor) {
        var room = rooms.seen(roomId, actor);
        var now = shifts.onDuty(room.id(), Limit.of(1)).stream().findFirst();
        var ahead = shifts.ahead(room.id(), around.time().now(), Limit.of(10));
        var own = ahead.stream().filter(shift -> shift.isMain(actor.personId())).findFirst();
        var reason = own.flatMap(shift -> access.refusal(actor, shift, ShiftAction.SIGN_IN));
        return new DeskView(
                room.id(),
                room.name(),
                rooms.isStaff(actor, room),
                now.map(shift -> views.view(shift.shiftId(), actor)).orElse(null),
                ahead.stream().findFirst().map(ShiftCard::of).orElse(null),
                own.filter(shift -> reason.isEmpty()).map(Shift::id).orElse(null),
                blocked(own, reason),
                around.equipment().of(room.roomId()),
                around.matters().of(room.roomId()),
                panels(room, actor));
    }

    /** Only said when it is time, and somebody else has still to act. */
    private static @Nullable String blocked(Optional<Shift> own, Optional<Refusal> reason) {
        return reason.map(Refusal::key)
                .filter(key -> own.isPresent() && key.equals("duty.watch.refused.notHandedOver"))
                .orElse(null);
    }

    private List<DeskView.Panel> panels(DutyRoom room, Actor actor) {
        return parts.stream()
                .sorted(Comparator.comparingInt(DeskPart::order))
                .map(part -> new DeskView.Panel(part.titleKey(), part.lines(room.roomId(), actor)))
                .filter(panel -> !panel.lines().isEmpty())
                .toList();
    }
}
