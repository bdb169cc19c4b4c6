package org.shuniu.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.service.guard.IdentityPolicy;
import org.shuniu.identity.service.organ.OrganRelations;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Choices of the forms about organs. */
@Component
class OrganModel {
    private final PersonModel persons;
    private final OrganRelations relations;
    private final IdentityPolicy policy;
    private final Clock clock;

    OrganModel(PersonModel persons, OrganRelations relations, IdentityPolicy policy, Clock clock) {
        this.persons = persons;
        this.relations = relations;
        this.policy = policy;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void requireManaging(Actor actor) {
        IdentityPolicy.require(policy.managing(actor));
    }

    void describe(Model model) {
        model.addAttribute(
                "types",
                Arrays.stream(OrganType.values())
                        .map(type -> Option.key(type.name(), "identity.type." + type))
                        .toList());
        model.addAttribute(
                "levels",
                Arrays.stream(OrganLevel.values())
                        .map(level -> Option.key(level.name(), "identity.level." + level))
                        .toList());
        model.addAttribute("units", persons.units());
        model.addAttribute("unitsOrNone", unitsOrNone());
    }

    /** Who may be in charge of this unit. */
    void describeLeaders(long unitId, Model model) {
        var leaders = relations.leaders(unitId).stream()
                .map(post -> Option.named(String.valueOf(post.postId()), post.personName() + " " + post.title()));
        model.addAttribute(
                "leadersOrNone",
                Stream.concat(Stream.of(Option.key("", "app.none")), leaders).toList());
    }

    private List<Option> unitsOrNone() {
        return Stream.concat(Stream.of(Option.key("", "app.none")), persons.units().stream())
                .toList();
    }
}
