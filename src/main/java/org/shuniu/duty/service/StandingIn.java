package org.shuniu.duty.service;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Actor.OnBehalf;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Who acts in the name of a leader by a dated delegation, and under which name. */
@Component
public class StandingIn {
    private final Directory directory;
    private final OfficeTime time;

    StandingIn(Directory directory, OfficeTime time) {
        this.directory = directory;
        this.time = time;
    }

    /** This person, or who stands in for him or her today. */
    public static boolean isOrStandsFor(Actor actor, @Nullable Long person) {
        var behalf = actor.onBehalf();
        return person != null
                && (actor.personId() == person
                        || actor.standsInFor().contains(person)
                        || behalf != null && Objects.equals(behalf.personId(), person));
    }

    /** This person and those for whom he or she stands in today. */
    public static Set<Long> covered(Actor actor) {
        var persons = new TreeSet<>(actor.standsInFor());
        persons.add(actor.personId());
        return persons;
    }

    /** The actor as he or she acts on what is this person's: in the own name, or as 乙（代甲）. */
    public Actor as(Actor actor, @Nullable Long person) {
        if (person == null || actor.personId() == person || !actor.standsInFor().contains(person)) {
            return actor;
        }
        return directory.delegationsTo(actor.personId(), time.today()).stream()
                .filter(each -> each.principalId() == person)
                .findFirst()
                .map(each -> actor.onBehalfOf(new OnBehalf(person, each.principalName(), each.id())))
                .orElse(actor);
    }
}
