package org.shuniu.duty.service.roster;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.DutyLeaveRepository;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.plan.Candidate;
import org.shuniu.duty.domain.roster.plan.Checks.Elsewhere;
import org.shuniu.duty.domain.roster.plan.Count;
import org.shuniu.duty.domain.roster.plan.LeaderRotation;
import org.shuniu.duty.domain.roster.plan.Place;
import org.shuniu.duty.domain.roster.plan.Planner;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.service.DutySettings;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Lays the shifts of a month out by the room's patterns and fills them in fair rotation. */
@Component
class RosterGenerator {
    /** Shifts of the days around a month matter for rest. */
    private static final int MARGIN = 3;

    private final DutyLeaveRepository leaves;
    private final Occupations occupations;
    private final Burdens burdens;
    private final DutyDays days;
    private final DutySettings settings;

    RosterGenerator(
            DutyLeaveRepository leaves,
            Occupations occupations,
            Burdens burdens,
            DutyDays days,
            DutySettings settings) {
        this.leaves = leaves;
        this.occupations = occupations;
        this.burdens = burdens;
        this.days = days;
        this.settings = settings;
    }

    /** The shifts of this roster; seats stay empty where nobody is free. */
    List<Shift> shifts(Roster roster, DutyRoom room) {
        var plan = RoomPlan.of(room, settings);
        var month = roster.month();
        var places = days.kinds(month.atDay(1), month.atEndOfMonth()).entrySet().stream()
                .flatMap(day -> plan.places(day.getKey(), day.getValue()).stream())
                .toList();
        var people = candidates(roster, room);
        var officers = new Planner(places, people.getOrDefault(Seat.OFFICER, List.of()), plan.officers(), plan.rest())
                .officers();
        var result = new ArrayList<Shift>();
        for (int at = 0; at < places.size(); at++) {
            var shift = new Shift(
                    room.id(),
                    roster.id(),
                    places.get(at).from(),
                    places.get(at).until());
            shift.man(seats(officers.get(at)));
            result.add(shift);
        }
        lead(places, result, people.getOrDefault(Seat.LEADER, List.of()));
        return result;
    }

    private static List<Officer> seats(List<Candidate> people) {
        var seats = new ArrayList<Officer>();
        for (var person : people) {
            boolean main = seats.isEmpty() && person.qualified();
            seats.add(new Officer(person.id(), person.name(), main ? Post.MAIN : Post.SECOND));
        }
        return seats;
    }

    private static void lead(List<Place> places, List<Shift> shifts, List<Candidate> leaders) {
        var rotation = new LeaderRotation(leaders);
        var byDay = places.stream().collect(Collectors.groupingBy(Place::day));
        places.stream().map(Place::day).distinct().forEach(day -> rotation.lead(byDay.getOrDefault(day, List.of()))
                .ifPresent(leader -> shifts.stream()
                        .filter(shift -> OfficeTime.day(shift.startsAt()).equals(day))
                        .forEach(shift -> shift.lead(leader.id(), leader.name()))));
    }

    private Map<Seat, List<Candidate>> candidates(Roster roster, DutyRoom room) {
        var month = roster.month();
        Instant from = OfficeTime.at(month.atDay(1).minusDays(MARGIN), LocalTime.MIN);
        Instant until = OfficeTime.at(month.atEndOfMonth().plusDays(MARGIN + 1L), LocalTime.MIN);
        var ids = room.members().stream().map(Member::personId).distinct().toList();
        var busy = occupations.of(ids, from, until, roster.id()).stream()
                .filter(shift -> !shift.led())
                .collect(Collectors.groupingBy(
                        Elsewhere::personId,
                        Collectors.mapping(
                                shift -> new Candidate.Span(shift.from(), shift.until()), Collectors.toList())));
        var away = away(room.organId(), month);
        var before = burdens.before(room.id(), month);
        return Map.of(
                Seat.OFFICER, candidates(room.members(Seat.OFFICER), busy, away, before),
                Seat.LEADER, candidates(room.members(Seat.LEADER), busy, away, before));
    }

    private static List<Candidate> candidates(
            List<Member> members,
            Map<Long, List<Candidate.Span>> busy,
            Map<Long, List<Candidate.Span>> away,
            Map<Long, Count> before) {
        return members.stream()
                .map(member -> new Candidate(
                        member.personId(),
                        member.personName(),
                        member.isQualified(),
                        member.position(),
                        busy.getOrDefault(member.personId(), List.of()),
                        away.getOrDefault(member.personId(), List.of()),
                        before.getOrDefault(member.personId(), Count.NONE)))
                .toList();
    }

    /** Leave by person, whole days. */
    Map<Long, List<Candidate.Span>> away(long organId, YearMonth month) {
        return leaves
                .touching(
                        organId,
                        month.atDay(1).minusDays(1),
                        month.atEndOfMonth().plusDays(2))
                .stream()
                .collect(Collectors.groupingBy(
                        leave -> leave.personId(),
                        Collectors.mapping(
                                leave -> new Candidate.Span(
                                        OfficeTime.at(leave.fromDay(), LocalTime.MIN),
                                        OfficeTime.at(leave.toDay().plusDays(1), LocalTime.MIN)),
                                Collectors.toList())));
    }
}
