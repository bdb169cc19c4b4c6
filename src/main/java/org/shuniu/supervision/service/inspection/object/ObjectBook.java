package org.shuniu.supervision.service.inspection.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.inspection.InspectionBook;
import org.springframework.stereotype.Component;

/** Writes down each step of a unit's part, and lets the unit know of it once its conclusion is served. */
@Component
class ObjectBook {
    private final InspectionBook book;
    private final Units units;

    ObjectBook(InspectionBook book, Units units) {
        this.book = book;
        this.units = units;
    }

    By by(Actor actor) {
        return book.by(actor);
    }

    LocalDate today() {
        return book.today();
    }

    void line(ObjectSituation now, String step, @Nullable String words, Actor actor, Set<Long> told) {
        book.line(now.inspection(), now.object(), step, words, actor, told);
    }

    Set<Long> working(ObjectSituation now) {
        return book.working(now.inspection());
    }

    Set<Long> approvers(ObjectSituation now) {
        if (now.object().proposal().needsGovernment()) {
            return book.governmentHead(now.inspection());
        }
        var told = new HashSet<>(book.heads(now.inspection()));
        Stream.ofNullable(now.inspection().leaderId()).forEach(told::add);
        return told;
    }

    Set<Long> reviewers(ObjectSituation now) {
        return book.heads(now.inspection());
    }

    /** Liaisons and heads of the unit. */
    Set<Long> unit(ObjectSituation now) {
        return Stream.concat(
                        units.liaisons(now.object().unit()).stream(),
                        units.heads(now.object().unit()).stream())
                .map(PostCard::personId)
                .collect(Collectors.toSet());
    }

    /** From now on the unit sees its part: liaisons and heads as they are today, and whoever follows them. */
    void open(ObjectSituation now) {
        var unit = now.object().unit();
        var names = new ArrayList<String>();
        if (unit.id() == unit.organId()) {
            names.add(Principals.role(Role.SUPERVISION_LIAISON, unit.id()));
            names.add(Principals.role(Role.LEADER, unit.id()));
            names.add(Principals.role(Role.PRINCIPAL, unit.id()));
        }
        unit(now).forEach(person -> names.add(Principals.person(person)));
        book.grant(now.inspection(), new InspectionObjectId(now.object().id()).subject(), names);
    }
}
