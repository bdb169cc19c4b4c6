package org.shuniu.duty.service.roster.read;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.RosterAction;
import org.shuniu.duty.domain.roster.RosterStatus;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.roster.RosterAccess;
import org.shuniu.duty.service.roster.RosterPolicy;
import org.shuniu.duty.service.roster.StepLine;
import org.shuniu.duty.service.roster.command.EditSlot;
import org.shuniu.duty.service.roster.command.ReplaceLeader;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.Option;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One roster for its readers; the number of statements does not grow with its shifts. */
@Service
@Transactional(readOnly = true)
public class RosterQueries {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final RosterAccess access;
    private final RosterPolicy policy;
    private final DutyRooms rooms;
    private final RosterParts parts;

    RosterQueries(RosterAccess access, RosterPolicy policy, DutyRooms rooms, RosterParts parts) {
        this.access = access;
        this.policy = policy;
        this.rooms = rooms;
        this.parts = parts;
    }

    public RosterView view(RosterId id, Actor actor) {
        var roster = access.seen(id, actor);
        var room = rooms.room(new DutyRoomId(roster.roomId()));
        var shifts = parts.shifts(roster);
        var kinds = parts.kinds(roster.month());
        boolean staff = policy.refusalToDraft(actor, roster.organId()).isEmpty();
        var flaws = staff && roster.status() != RosterStatus.PUBLISHED
                ? parts.flaws(roster, room, shifts)
                : List.<RosterView.Flaw>of();
        var flawed = flaws.stream()
                .map(RosterView.Flaw::shiftId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var leaves = parts.leaves(roster);
        var sheet = new RosterSheet(kinds, parts.today(), actor.personId(), flawed, parts.instead(roster));
        return new RosterView(
                roster.id(),
                roster.version(),
                roster.status(),
                parts.head(roster, actor),
                sheet.weeks(roster.month(), shifts),
                new Balances(roster, shifts, leaves).of(room, kinds, staff ? parts.before(roster) : Map.of()),
                flaws,
                staff ? leaves.stream().map(RosterParts::leave).toList() : List.of(),
                parts.swaps(roster),
                staff ? parts.story(roster) : List.of(),
                staff ? steps(roster, actor) : List.of(),
                policy.refusal(actor, roster, RosterAction.LEAD).isEmpty());
    }

    private List<StepLine> steps(Roster roster, Actor actor) {
        return RosterAction.openFrom(roster.status()).stream()
                .filter(action -> action != RosterAction.SWAP && action != RosterAction.LEAD)
                .map(action -> StepLine.of(action.name(), action.noun(), policy.refusal(actor, roster, action)))
                .toList();
    }

    /** Refuses the form of a step to whom the step is refused. */
    public void requireStep(RosterId id, RosterAction action, Actor actor) {
        access.opened(id, action, null, actor);
    }

    /** A shift as its form. */
    public EditSlot slot(RosterId id, long shiftId, Actor actor) {
        var roster = access.opened(id, RosterAction.EDIT, null, actor);
        var shift = shift(roster, shiftId);
        return new EditSlot(
                OfficeTime.field(shift.startsAt()),
                OfficeTime.field(shift.endsAt()),
                shift.main().map(Officer::personId).orElse(null),
                shift.officers().stream()
                        .filter(officer -> officer.post() == Post.SECOND)
                        .map(Officer::personId)
                        .toList(),
                shift.leaderId(),
                roster.version());
    }

    /** A published shift to come, whose leader may be replaced. */
    public ReplaceLeader leading(RosterId id, long shiftId, Actor actor) {
        var roster = access.opened(id, RosterAction.LEAD, null, actor);
        return new ReplaceLeader(shift(roster, shiftId).leaderId(), null, roster.version());
    }

    public EditSlot blank(RosterId id, Actor actor) {
        var roster = access.opened(id, RosterAction.EDIT, null, actor);
        var day = roster.month().atDay(1);
        String from = OfficeTime.field(OfficeTime.at(day, MORNING));
        String until = OfficeTime.field(OfficeTime.at(day.plusDays(1), MORNING));
        return new EditSlot(from, until, null, List.of(), null, roster.version());
    }

    private Shift shift(Roster roster, long shiftId) {
        return parts.shifts(roster).stream()
                .filter(found -> found.id() == shiftId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Who may be named in this seat of the room. */
    public List<Option> people(RosterId id, Seat seat, Actor actor) {
        var roster = access.seen(id, actor);
        return rooms.room(new DutyRoomId(roster.roomId())).members(seat).stream()
                .map(member -> Option.named(Long.toString(member.personId()), member.personName()))
                .toList();
    }

    /** Rooms for which this person makes rosters. */
    public List<Option> ownRooms(Actor actor) {
        return rooms.own(actor).stream()
                .filter(room -> policy.refusalToDraft(actor, room.organId()).isEmpty())
                .map(room -> Option.named(Long.toString(room.id()), room.name()))
                .toList();
    }
}
