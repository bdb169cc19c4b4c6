package org.shuniu.duty.domain.roster.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.shift.Officer;

/** Finds who is in two places at once, and who gets too little rest between two shifts, over all rooms of the organ. */
final class DoubleBookings {
    private final Checks.Facts facts;
    private final List<Slot> slots;
    private final List<Problem> problems;

    DoubleBookings(Checks.Facts facts, List<Slot> slots, List<Problem> problems) {
        this.facts = facts;
        this.slots = slots;
        this.problems = problems;
    }

    /** A shift somebody sits in; {@code slot} is null where another roster holds it, then {@code room} names it. */
    private record Sitting(
            Instant from,
            Instant until,
            @Nullable Slot slot,
            @Nullable String room) {}

    void find() {
        sittings().forEach(this::pairs);
        slots.forEach(this::leads);
        slots.forEach(this::sitsWhileLeading);
    }

    private Map<Long, List<Sitting>> sittings() {
        var here = slots.stream().flatMap(slot -> slot.officers().stream()
                .map(officer -> Map.entry(officer.personId(), new Sitting(slot.from(), slot.until(), slot, null))));
        var others = facts.elsewhere().stream()
                .filter(shift -> !shift.led())
                .map(shift ->
                        Map.entry(shift.personId(), new Sitting(shift.from(), shift.until(), null, shift.room())));
        return Stream.concat(here, others)
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private void pairs(long person, List<Sitting> sittings) {
        sittings.sort(Comparator.comparing(Sitting::from));
        var last = sittings.get(0);
        for (var next : sittings.subList(1, sittings.size())) {
            judge(person, last, next);
            last = next.until().isAfter(last.until()) ? next : last;
        }
    }

    private void judge(long person, Sitting earlier, Sitting later) {
        var own = later.slot() != null ? later : earlier;
        var slot = own.slot();
        if (slot == null) {
            return;
        }
        String other = Stream.of(earlier.room(), later.room())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (later.from().isBefore(earlier.until())) {
            Instant end = later.until().isBefore(earlier.until()) ? later.until() : earlier.until();
            problems.add(new Problem(
                    Problem.Kind.DOUBLE_BOOKED, later.from(), end, slot.shiftId(), name(person, slot), other));
        } else if (later.from().isBefore(earlier.until().plus(facts.rest()))) {
            long hours = Duration.between(earlier.until(), later.from()).toHours();
            problems.add(new Problem(
                    Problem.Kind.REST,
                    earlier.until(),
                    later.from(),
                    slot.shiftId(),
                    name(person, slot),
                    Long.toString(hours)));
        }
    }

    /** Leading two rooms at once is the rule; leading and sitting at once is not. */
    private void leads(Slot slot) {
        var leader = slot.leaderId();
        if (leader == null) {
            return;
        }
        var sitsHere = slots.stream()
                .filter(other -> other.overlaps(slot))
                .filter(other -> other.officers().stream().anyMatch(officer -> officer.personId() == leader))
                .findFirst();
        var sitsThere = facts.elsewhere().stream()
                .filter(shift -> !shift.led() && shift.personId() == leader)
                .filter(shift ->
                        shift.from().isBefore(slot.until()) && shift.until().isAfter(slot.from()))
                .findFirst();
        if (sitsHere.isPresent() || sitsThere.isPresent()) {
            problems.add(new Problem(
                    Problem.Kind.DOUBLE_BOOKED,
                    slot.from(),
                    slot.until(),
                    slot.shiftId(),
                    slot.leaderName(),
                    sitsThere.map(Checks.Elsewhere::room).orElse(null)));
        }
    }

    private void sitsWhileLeading(Slot slot) {
        for (var officer : slot.officers()) {
            facts.elsewhere().stream()
                    .filter(shift -> shift.led() && shift.personId() == officer.personId())
                    .filter(shift ->
                            shift.from().isBefore(slot.until()) && shift.until().isAfter(slot.from()))
                    .findFirst()
                    .ifPresent(led -> problems.add(new Problem(
                            Problem.Kind.DOUBLE_BOOKED,
                            slot.from(),
                            slot.until(),
                            slot.shiftId(),
                            officer.personName(),
                            led.room())));
        }
    }

    private static String name(long person, Slot slot) {
        return slot.officers().stream()
                .filter(officer -> officer.personId() == person)
                .map(Officer::personName)
                .findFirst()
                .orElse("");
    }
}
