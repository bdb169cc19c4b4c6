package org.shuniu.duty.domain.roster.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Post;

/** What must be true of a roster before it is published (C3; DUTY-01, DUTY-02, DUTY-13). */
public final class Checks {
    private final Facts facts;
    private final List<Slot> slots;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What the slots are held against.
     *
     * @param from start of what the roster must cover without a gap, {@code until} its end
     * @param qualified ids of those who may sit as 主班
     * @param officers ids of the officers of the room, {@code leaders} of its leaders
     * @param away leave by person, {@code elsewhere} shifts of the same people that are not on this roster
     */
    public record Facts(
            Instant from,
            Instant until,
            int minOfficers,
            Duration rest,
            Set<Long> qualified,
            Set<Long> officers,
            Set<Long> leaders,
            Map<Long, List<Candidate.Span>> away,
            List<Elsewhere> elsewhere) {}

    /** A shift of a person on another roster; {@code led} when he or she leads it. */
    public record Elsewhere(long personId, String room, Instant from, Instant until, boolean led) {}

    private Checks(Facts facts, List<Slot> slots) {
        this.facts = facts;
        this.slots = slots.stream()
                .sorted(Comparator.comparing(Slot::from).thenComparing(Slot::shiftId))
                .toList();
    }

    /** All problems, in order of time. */
    public static List<Problem> of(Facts facts, List<Slot> slots) {
        var checks = new Checks(facts, slots);
        checks.cover();
        checks.slots.forEach(checks::man);
        new DoubleBookings(facts, checks.slots, checks.problems).find();
        checks.problems.sort(Comparator.comparing(Problem::from).thenComparing(Problem::kind));
        return List.copyOf(checks.problems);
    }

    private void cover() {
        Instant covered = facts.from();
        for (Slot slot : slots) {
            if (slot.from().isAfter(covered)) {
                gap(covered, slot.from());
            } else if (slot.from().isBefore(covered)) {
                Instant end = slot.until().isBefore(covered) ? slot.until() : covered;
                problems.add(new Problem(Problem.Kind.OVERLAP, slot.from(), end, slot.shiftId(), null, null));
            }
            covered = slot.until().isAfter(covered) ? slot.until() : covered;
        }
        if (covered.isBefore(facts.until())) {
            gap(covered, facts.until());
        }
    }

    private void gap(Instant from, Instant until) {
        problems.add(new Problem(Problem.Kind.GAP, from, until, null, null, null));
    }

    private void man(Slot slot) {
        if (slot.leaderId() == null) {
            note(Problem.Kind.NO_LEADER, slot, null, null);
        } else {
            lead(slot, slot.leaderId());
        }
        if (slot.officers().stream().noneMatch(officer -> officer.post() == Post.MAIN)) {
            note(Problem.Kind.NO_MAIN, slot, null, null);
        }
        if (slot.officers().size() < facts.minOfficers()) {
            note(Problem.Kind.TOO_FEW, slot, Integer.toString(slot.officers().size()), "" + facts.minOfficers());
        }
        slot.officers().forEach(officer -> seat(slot, officer));
    }

    private void lead(Slot slot, long leader) {
        if (isAway(leader, slot)) {
            note(Problem.Kind.ON_LEAVE, slot, slot.leaderName(), null);
        }
        if (!facts.leaders().contains(leader)) {
            note(Problem.Kind.STRANGER, slot, slot.leaderName(), null);
        }
    }

    private void seat(Slot slot, Officer officer) {
        if (!facts.officers().contains(officer.personId())) {
            note(Problem.Kind.STRANGER, slot, officer.personName(), null);
        } else if (officer.post() == Post.MAIN && !facts.qualified().contains(officer.personId())) {
            note(Problem.Kind.UNQUALIFIED_MAIN, slot, officer.personName(), null);
        }
        if (isAway(officer.personId(), slot)) {
            note(Problem.Kind.ON_LEAVE, slot, officer.personName(), null);
        }
    }

    private boolean isAway(long person, Slot slot) {
        return facts.away().getOrDefault(person, List.of()).stream()
                .anyMatch(span -> span.touches(slot.from(), slot.until()));
    }

    private void note(Problem.Kind kind, Slot slot, @Nullable String person, @Nullable String detail) {
        problems.add(new Problem(kind, slot.from(), slot.until(), slot.shiftId(), person, detail));
    }
}
