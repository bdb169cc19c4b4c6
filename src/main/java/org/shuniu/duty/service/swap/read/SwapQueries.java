package org.shuniu.duty.service.swap.read;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.swap.Consent;
import org.shuniu.duty.domain.swap.ShiftSwap;
import org.shuniu.duty.domain.swap.SwapAction;
import org.shuniu.duty.domain.swap.SwapStatus;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.roster.Problems;
import org.shuniu.duty.service.roster.StepLine;
import org.shuniu.duty.service.swap.SwapAccess;
import org.shuniu.duty.service.swap.SwapPolicy;
import org.shuniu.duty.service.swap.SwapSituation;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Swaps that concern somebody, one of them, and with whom a shift could be swapped. */
@Service
@Transactional(readOnly = true)
public class SwapQueries {
    private static final int MOST = 100;

    private final SwapAccess access;
    private final SwapPolicy policy;
    private final DutyRooms rooms;
    private final OfficeTime time;
    private final JdbcClient jdbc;

    SwapQueries(SwapAccess access, SwapPolicy policy, DutyRooms rooms, OfficeTime time, JdbcClient jdbc) {
        this.access = access;
        this.policy = policy;
        this.rooms = rooms;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** Newest first: of the rosters that the reader may see; {@code all} false: only those that concern him or her. */
    public List<SwapRow> swaps(boolean all, Actor actor) {
        return jdbc.sql("""
                        select w.id, s.room_name, d.starts_at, w.asker_name, w.partner_name,
                          w.counter_shift_id is not null as mutual, w.status, w.asked_at,
                          concat_ws(' ', d.leader_name, case when c.leader_id <> d.leader_id then c.leader_name end)
                            as leader_name
                        from duty_swap w join roster s on s.id = w.roster_id join duty_shift d on d.id = w.shift_id
                        left join duty_shift c on c.id = w.counter_shift_id
                        where (:all or :me in (w.asker_id, w.partner_id, d.leader_id, c.leader_id)) and
                        """ + Visibility.PREDICATE + " order by w.id desc limit :most")
                .param("all", all)
                .param("me", actor.personId())
                .param("most", MOST)
                .param("subjectKind", RosterId.KIND)
                .param("principals", Principals.bound(actor))
                .query((row, at) -> new SwapRow(
                        row.getLong("id"),
                        row.getString("room_name"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getString("asker_name"),
                        row.getString("partner_name"),
                        row.getBoolean("mutual"),
                        row.getString("leader_name"),
                        SwapStatus.valueOf(row.getString("status")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public SwapView view(ShiftSwapId id, Actor actor) {
        var now = access.seen(id, actor);
        var swap = now.swap();
        return new SwapView(
                swap.id(),
                swap.version(),
                swap.status(),
                swap.rosterId(),
                now.roster().title(),
                span(now.shift()),
                now.counter() == null ? null : span(Objects.requireNonNull(now.counter())),
                swap.askerName(),
                swap.partnerName(),
                now.shifts().stream().map(shift -> line(swap, shift)).toList(),
                swap.reason(),
                new SwapView.Steps(
                        swap.enteredBy(),
                        swap.askedAt(),
                        swap.answeredAt(),
                        swap.consenterName(),
                        swap.decidedAt(),
                        swap.words()),
                steps(now, actor));
    }

    private static SwapView.ConsentLine line(ShiftSwap swap, Shift shift) {
        var consent = swap.consentFor(shift);
        return new SwapView.ConsentLine(
                span(shift),
                shift.leaderName(),
                consent.map(Consent::consentedBy).orElse(null),
                consent.map(Consent::consentedAt).orElse(null));
    }

    private List<StepLine> steps(SwapSituation now, Actor actor) {
        return SwapAction.openFrom(now.swap().status()).stream()
                .map(action -> StepLine.of(action.name(), action.noun(), policy.refusal(actor, now, action)))
                .toList();
    }

    private static String span(Shift shift) {
        return Problems.span(shift.startsAt(), shift.endsAt());
    }

    /** The shift that is asked about, in words; refuses whoever may not ask. */
    public String asked(long shiftId, @Nullable Long askerId, Actor actor) {
        var shift = access.shift(shiftId, actor);
        access.requireAsker(actor, shift, askerId);
        return access.roster(shift, actor).roomName() + " " + span(shift);
    }

    /** Officers of the room who do not sit in this shift. */
    public List<Option> partners(long shiftId, Actor actor) {
        var shift = access.shift(shiftId, actor);
        return rooms.room(new DutyRoomId(shift.roomId())).members(Seat.OFFICER).stream()
                .filter(member -> !shift.isManned(member.personId()))
                .map(member -> Option.named(Long.toString(member.personId()), member.personName()))
                .toList();
    }

    /** Shifts of the same roster that have not begun, each with one of the partners, to be taken in return. */
    public List<Option> counters(long shiftId, long askerId, Actor actor) {
        var shift = access.shift(shiftId, actor);
        return jdbc.sql("""
                        select d.id, d.starts_at, d.ends_at, string_agg(o.person_name, ' ' order by o.post) as names
                        from duty_shift d join duty_shift_officer o on o.shift_id = d.id
                        where d.roster_id = :roster and d.id <> :shift and d.status = 'NOT_STARTED' and d.starts_at > :now
                          and not exists (select 1 from duty_shift_officer x where x.shift_id = d.id and x.person_id = :asker)
                        group by d.id order by d.starts_at""")
                .param("roster", shift.rosterId())
                .param("shift", shiftId)
                .param("asker", askerId)
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .query((row, at) -> Option.named(
                        Long.toString(row.getLong("id")),
                        Problems.span(
                                        row.getObject("starts_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("ends_at", OffsetDateTime.class)
                                                .toInstant())
                                + " " + row.getString("names")))
                .list();
    }
}
