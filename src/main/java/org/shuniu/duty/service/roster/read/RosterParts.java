package org.shuniu.duty.service.roster.read;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.roster.DutyLeave;
import org.shuniu.duty.domain.roster.DutyLeaveRepository;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.RosterEventRepository;
import org.shuniu.duty.domain.roster.plan.Count;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.roster.Burdens;
import org.shuniu.duty.service.roster.DutyDays;
import org.shuniu.duty.service.roster.Problems;
import org.shuniu.duty.service.roster.RosterChecks;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Collects what belongs to a roster. */
@Component
class RosterParts {
    private final Kept kept;
    private final RosterChecks checks;
    private final Burdens burdens;
    private final DutyDays days;
    private final OfficeTime time;
    private final JdbcClient jdbc;

    RosterParts(Kept kept, RosterChecks checks, Burdens burdens, DutyDays days, OfficeTime time, JdbcClient jdbc) {
        this.kept = kept;
        this.checks = checks;
        this.burdens = burdens;
        this.days = days;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** What is kept of a roster. */
    @Component("rosterKept")
    record Kept(ShiftRepository shifts, DutyLeaveRepository leaves, RosterEventRepository events, SwapLines swaps) {}

    private record Neighbour(LocalDate firstDay, long id) {}

    LocalDate today() {
        return time.today();
    }

    List<Shift> shifts(Roster roster) {
        return kept.shifts().findByRosterIdOrderByStartsAt(roster.id());
    }

    Map<LocalDate, DayKind> kinds(YearMonth month) {
        return days.kinds(RosterSheet.first(month), RosterSheet.last(month));
    }

    Map<Long, Count> before(Roster roster) {
        return burdens.before(roster.roomId(), roster.month());
    }

    List<RosterView.Flaw> flaws(Roster roster, DutyRoom room, Collection<Shift> shifts) {
        return checks.of(roster, room, shifts).stream()
                .map(problem -> new RosterView.Flaw(problem.shiftId(), Problems.refusal(problem)))
                .toList();
    }

    List<DutyLeave> leaves(Roster roster) {
        var month = roster.month();
        return kept.leaves().touching(roster.organId(), month.atDay(1), month.atEndOfMonth());
    }

    static RosterView.Leave leave(DutyLeave leave) {
        return new RosterView.Leave(leave.id(), leave.personName(), leave.fromDay(), leave.toDay(), leave.note());
    }

    List<RosterView.Told> story(Roster roster) {
        return kept.events().findByRosterIdOrderByIdDesc(roster.id()).stream()
                .map(line -> new RosterView.Told(
                        line.action(),
                        line.words(),
                        line.by().signature(),
                        line.by().at()))
                .toList();
    }

    List<RosterView.Replaced> swaps(Roster roster) {
        return kept.swaps().of(roster.id()).stream().map(SwapLines.Line::told).toList();
    }

    /** By shift, and by who sits there now: whom he or she replaced. */
    Map<Long, Map<Long, String>> instead(Roster roster) {
        var instead = new HashMap<Long, Map<Long, String>>();
        kept.swaps().of(roster.id()).forEach(line -> instead.computeIfAbsent(line.shiftId(), id -> new HashMap<>())
                .put(line.afterId(), line.told().before()));
        return instead;
    }

    RosterView.Head head(Roster roster, Actor actor) {
        var month = roster.month();
        var beside = beside(roster, actor);
        return new RosterView.Head(
                roster.roomId(),
                roster.roomName(),
                month,
                roster.rotation(),
                roster.makerName(),
                roster.publisherName(),
                roster.publishedAt(),
                beside.get(month.minusMonths(1).atDay(1)),
                beside.get(month.plusMonths(1).atDay(1)));
    }

    private Map<LocalDate, Long> beside(Roster roster, Actor actor) {
        var months = new HashMap<LocalDate, Long>();
        jdbc.sql("select s.first_day, s.id from roster s where s.room_id = :room and s.first_day in (:months) and "
                        + Visibility.PREDICATE)
                .param("room", roster.roomId())
                .param(
                        "months",
                        List.of(
                                roster.month().minusMonths(1).atDay(1),
                                roster.month().plusMonths(1).atDay(1)))
                .param("subjectKind", RosterId.KIND)
                .param("principals", Principals.of(actor))
                .query(Neighbour.class)
                .list()
                .forEach(neighbour -> months.put(neighbour.firstDay(), neighbour.id()));
        return months;
    }
}
