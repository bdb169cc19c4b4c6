package org.shuniu.duty.service.roster;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuniu.duty.domain.room.DutyGroupRepository;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.DutyLeaveRepository;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.Rotation;
import org.shuniu.duty.domain.roster.plan.Candidate;
import org.shuniu.duty.domain.roster.plan.Checks.Elsewhere;
import org.shuniu.duty.domain.roster.plan.Count;
import org.shuniu.duty.domain.roster.plan.LeaderRotation;
import org.shuniu.duty.domain.roster.plan.Manned;
import org.shuniu.duty.domain.roster.plan.Place;
import org.shuniu.duty.domain.roster.plan.Planner;
import org.shuniu.duty.domain.roster.plan.Squad;
import org.shuniu.duty.domain.roster.plan.SquadPlanner;
import org.shuniu.duty.domain.roster.plan.Turns;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.service.DutySettings;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Lays the shifts of a month out by the room's patterns and fills them in fair rotation, of people or of groups. */
@Component
class RosterGenerator {
    /** Shifts of the days around a month matter for rest. */
    private static final int MARGIN = 3;

    private final DutyLeaveRepository leaves;
    private final DutyGroupRepository groups;
    private final Occupations occupations;
    private final Burdens burdens;
    private final DutyDays days;
    private final DutySettings settings;

    RosterGenerator(
            DutyLeaveRepository leaves,
            DutyGroupRepository groups,
            Occupations occupations,
            Burdens burdens,
            DutyDays days,
            DutySettings settings) {
        this.leaves = leaves;
        this.groups = groups;
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
        var before = burdens.earlier(room.id(), month);
        var people = candidates(roster, room, before.officers());
        var officers = people.getOrDefault(Seat.OFFICER, List.of());
        var manned = roster.rotation().isByGroups()
                ? new SquadPlanner(places, squads(room, officers, before), officers, plan.officers(), plan.rest())
                        .manned(roster.rotation() == Rotation.GROUP_DAYS)
                : one(new Planner(places, officers, plan.officers(), plan.rest()));
        var result = new ArrayList<Shift>();
        for (int at = 0; at < places.size(); at++) {
            result.add(shift(roster, places.get(at), manned.get(at)));
        }
        lead(places, result, new LeaderRotation(people.getOrDefault(Seat.LEADER, List.of()), before.leaders()));
        return result;
    }

    private static List<Manned> one(Planner planner) {
        return planner.officers().stream()
                .map(officers -> new Manned(null, officers))
                .toList();
    }

    /** The groups of the room with those of their members whom its roster may still name. */
    private List<Squad> squads(DutyRoom room, List<Candidate> officers, Burdens.Earlier before) {
        var byId = officers.stream().collect(Collectors.toMap(Candidate::id, officer -> officer));
        var squads = groups.ofRoom(room.id()).stream()
                .map(group -> new Squad(
                        group.id(),
                        group.name(),
                        group.people().stream()
                                .filter(byId::containsKey)
                                .map(byId::get)
                                .toList(),
                        before.groups().getOrDefault(group.id(), Turns.NONE)))
                .filter(squad -> !squad.members().isEmpty())
                .toList();
        if (squads.isEmpty()) {
            throw new InvalidException(new Refusal("roster.rotation.none", room.name()).at("rotation"));
        }
        return squads;
    }

    private static Shift shift(Roster roster, Place place, Manned manned) {
        var shift = new Shift(roster.roomId(), roster.id(), place.from(), place.until());
        shift.man(seats(manned.officers()));
        var squad = manned.squad();
        if (squad != null) {
            shift.turnOf(squad.id(), squad.name());
        }
        return shift;
    }

    private static List<Officer> seats(List<Candidate> people) {
        var seats = new ArrayList<Officer>();
        for (var person : people) {
            boolean main = seats.isEmpty() && person.qualified();
            seats.add(new Officer(person.id(), person.name(), main ? Post.MAIN : Post.SECOND));
        }
        return seats;
    }

    private static void lead(List<Place> places, List<Shift> shifts, LeaderRotation rotation) {
        var byDay = places.stream().collect(Collectors.groupingBy(Place::day));
        places.stream().map(Place::day).distinct().forEach(day -> rotation.lead(byDay.getOrDefault(day, List.of()))
                .ifPresent(leader -> shifts.stream()
                        .filter(shift -> OfficeTime.day(shift.startsAt()).equals(day))
                        .forEach(shift -> shift.lead(leader.id(), leader.name()))));
    }

    private Map<Seat, List<Candidate>> candidates(Roster roster, DutyRoom room, Map<Long, Count> before) {
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
