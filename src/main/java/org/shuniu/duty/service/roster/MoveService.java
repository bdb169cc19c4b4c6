package org.shuniu.duty.service.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.RosterAction;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.roster.command.MoveOfficer;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer goes from one shift to another, or two change places; as with the form, flaws stop publication only. */
@Service
@Transactional
public class MoveService {
    private final ShiftRepository shifts;
    private final RosterAccess access;
    private final RosterBook book;

    MoveService(ShiftRepository shifts, RosterAccess access, RosterBook book) {
        this.shifts = shifts;
        this.access = access;
        this.book = book;
    }

    public void move(RosterId id, MoveOfficer command, Actor actor) {
        var roster = access.opened(id, RosterAction.EDIT, command.version(), actor);
        var from = shift(roster, Objects.requireNonNull(command.fromId()));
        var to = shift(roster, Objects.requireNonNull(command.toId()));
        var officer = officer(from, Objects.requireNonNull(command.personId()));
        Long other = command.otherId();
        if (from == to) {
            changePosts(to, officer, other);
        } else if (other == null) {
            come(from, to, officer);
        } else {
            changePlaces(from, to, officer, officer(to, other));
        }
        shifts.flush();
        written(roster, from, to, officer, actor);
    }

    private Shift shift(Roster roster, long shiftId) {
        return shifts.findById(shiftId)
                .filter(found -> found.rosterId() == roster.id())
                .orElseThrow(NotFoundException::new);
    }

    private static Officer officer(Shift shift, long personId) {
        return shift.officers().stream()
                .filter(officer -> officer.personId() == personId)
                .findFirst()
                .orElseThrow(() -> refused("roster.slot.person.unknown"));
    }

    private static InvalidException refused(String key, Object... args) {
        return new InvalidException(new Refusal(key, args));
    }

    /** Within one shift 主班 and 副班 change. */
    private static void changePosts(Shift shift, Officer officer, @Nullable Long otherId) {
        if (otherId == null || otherId == officer.personId()) {
            throw refused("roster.move.there", officer.personName());
        }
        var other = officer(shift, otherId);
        shift.man(shift.officers().stream()
                .map(each -> each.equals(officer) ? at(each, other.post()) : each)
                .map(each -> each.equals(other) ? at(each, officer.post()) : each)
                .toList());
    }

    private static Officer at(Officer officer, Post post) {
        return new Officer(officer.personId(), officer.personName(), post);
    }

    private static void come(Shift from, Shift to, Officer officer) {
        requireAbsent(to, officer);
        from.man(without(from, officer));
        var people = new ArrayList<>(to.officers());
        people.add(at(officer, to.main().isEmpty() ? Post.MAIN : Post.SECOND));
        to.man(people);
    }

    private static List<Officer> without(Shift shift, Officer officer) {
        return shift.officers().stream().filter(each -> !each.equals(officer)).toList();
    }

    private static void changePlaces(Shift from, Shift to, Officer officer, Officer other) {
        requireAbsent(to, officer);
        requireAbsent(from, other);
        from.substitute(officer.personId(), other.personId(), other.personName());
        to.substitute(other.personId(), officer.personId(), officer.personName());
    }

    private static void requireAbsent(Shift shift, Officer officer) {
        if (shift.isManned(officer.personId())) {
            throw refused("roster.move.there", officer.personName());
        }
    }

    private void written(Roster roster, Shift from, Shift to, Officer officer, Actor actor) {
        roster.edit(book.by(actor));
        String words = officer.personName() + ": " + Problems.span(from.startsAt(), from.endsAt()) + " → "
                + Problems.span(to.startsAt(), to.endsAt());
        book.line(roster, RosterAction.EDIT.name(), words, actor, Set.of());
    }
}
