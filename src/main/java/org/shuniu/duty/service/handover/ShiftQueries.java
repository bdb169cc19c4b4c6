package org.shuniu.duty.service.handover;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.ShiftId;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftAction;
import org.shuniu.duty.domain.watch.EquipmentCheckRepository;
import org.shuniu.duty.domain.watch.ShiftSignRepository;
import org.shuniu.duty.domain.watch.TakenMatter;
import org.shuniu.duty.domain.watch.TakenMatterRepository;
import org.shuniu.duty.domain.watch.WatchShifts;
import org.shuniu.duty.service.watch.Equipment;
import org.shuniu.duty.service.watch.MatterBook;
import org.shuniu.duty.service.watch.OpenMatter;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One shift with everything signed under it. */
@Service
@Transactional(readOnly = true)
public class ShiftQueries {
    private final ShiftAccess access;
    private final ShiftPolicy policy;
    private final RoomAccess rooms;
    private final WatchShifts shifts;
    private final Kept kept;
    private final MatterBook matters;

    ShiftQueries(
            ShiftAccess access,
            ShiftPolicy policy,
            RoomAccess rooms,
            WatchShifts shifts,
            Kept kept,
            MatterBook matters) {
        this.access = access;
        this.policy = policy;
        this.rooms = rooms;
        this.shifts = shifts;
        this.kept = kept;
        this.matters = matters;
    }

    /** What was signed, checked and taken over, and the clock. */
    @org.springframework.stereotype.Component("dutyShiftRecords")
    record Kept(
            ShiftSignRepository signs,
            EquipmentCheckRepository checks,
            TakenMatterRepository taken,
            DefaultEquipment equipment,
            OfficeTime time) {}

    public ShiftView view(ShiftId id, Actor actor) {
        return view(access.seen(id, actor), actor);
    }

    /** For the form of a step; refuses as the step itself would. */
    public ShiftView forStep(ShiftId id, ShiftAction action, Actor actor) {
        return view(access.opened(id, action, access.seen(id, actor).version(), actor), actor);
    }

    /** On duty now; otherwise the published shift of this moment, 404 when there is neither. */
    public ShiftView current(@Nullable Long roomId, Actor actor) {
        var room = rooms.seen(roomId, actor);
        return now(room.id()).map(shift -> view(shift, actor)).orElseThrow(NotFoundException::new);
    }

    Optional<Shift> now(long room) {
        var now = kept.time().now();
        return shifts.onDuty(room, Limit.of(1)).stream()
                .findFirst()
                .or(() -> shifts.between(room, now, now.plusSeconds(1)).stream().findFirst());
    }

    /** Published shifts that touch the day; today unless another is named. */
    public List<ShiftCard> day(@Nullable Long roomId, @Nullable LocalDate day, Actor actor) {
        var room = rooms.seen(roomId, actor);
        LocalDate asked = day == null ? kept.time().today() : day;
        return shifts
                .between(
                        room.id(),
                        OfficeTime.at(asked, LocalTime.MIDNIGHT),
                        OfficeTime.at(asked.plusDays(1), LocalTime.MIDNIGHT))
                .stream()
                .map(ShiftCard::of)
                .toList();
    }

    /** What the incoming officer has to take over now. */
    public List<OpenMatter> matters(ShiftId id, Actor actor) {
        return matters.of(access.room(access.seen(id, actor)).roomId());
    }

    public List<Equipment.Line> equipment(ShiftId id, Actor actor) {
        return kept.equipment().of(access.room(access.seen(id, actor)).roomId());
    }

    private ShiftView view(Shift shift, Actor actor) {
        var room = access.room(shift);
        var former = shifts.before(shift.roomId(), shift.startsAt(), Limit.of(1)).stream()
                .findFirst();
        var next = shifts.between(shift.roomId(), shift.endsAt(), shift.endsAt().plusSeconds(1)).stream()
                .filter(other -> other.id() != shift.id())
                .findFirst();
        // @formatter:off
        return new ShiftView(
                ShiftCard.of(shift), shift.version(), shift.roomId(), room.name(),
                former.map(ShiftCard::of).orElse(null), policy.mustBeOnSite(shift), signs(shift), checked(shift),
                taken(shift), next.map(this::taken).orElse(List.of()), steps(shift, actor));
        // @formatter:on
    }

    private List<ShiftView.Sign> signs(Shift shift) {
        return kept.signs().findByShiftIdOrderById(shift.id()).stream()
                .map(sign -> new ShiftView.Sign(
                        sign.action(),
                        sign.words(),
                        sign.lateMinutes(),
                        sign.isOnSite(),
                        sign.by().signature(),
                        sign.by().at()))
                .toList();
    }

    private List<ShiftView.Checked> checked(Shift shift) {
        Map<String, Equipment.Line> known = kept
                .equipment()
                .of(access.room(shift).roomId())
                .stream()
                .collect(Collectors.toMap(Equipment.Line::name, line -> line, (first, second) -> first));
        return kept.checks().findByShiftIdOrderById(shift.id()).stream()
                .map(check -> checked(check.name(), known.get(check.name()), check.isWorking()))
                .toList();
    }

    /** What is no longer in the room keeps the name under which it was checked. */
    private static ShiftView.Checked checked(String name, Equipment.@Nullable Line line, boolean working) {
        return line == null
                ? new ShiftView.Checked(name, null, null, working)
                : new ShiftView.Checked(name, line.labelKey(), line.number(), working);
    }

    private List<ShiftView.Taken> taken(Shift shift) {
        return kept.taken().findByShiftIdOrderById(shift.id()).stream()
                .map(ShiftQueries::taken)
                .toList();
    }

    private static ShiftView.Taken taken(TakenMatter matter) {
        return new ShiftView.Taken(
                matter.matter().kind(), matter.matter().id(), matter.title(), matter.takerName(), matter.takenAt());
    }

    private List<ShiftView.Step> steps(Shift shift, Actor actor) {
        return Arrays.stream(ShiftAction.values())
                .map(action -> {
                    var reason = access.refusal(actor, shift, action);
                    return new ShiftView.Step(
                            action,
                            action.noun(),
                            reason.isEmpty(),
                            reason.map(org.shuniu.kernel.Refusal::key).orElse(null));
                })
                .toList();
    }
}
