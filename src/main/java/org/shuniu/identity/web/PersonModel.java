package org.shuniu.identity.web;

import java.util.Arrays;
import java.util.List;
import org.shuniu.identity.service.guard.IdentityPolicy;
import org.shuniu.identity.service.organ.OrganLine;
import org.shuniu.identity.service.organ.OrganQueries;
import org.shuniu.identity.service.people.PersonQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a person shows, and what it offers to whom. */
@Component
class PersonModel {
    /** An ideographic space: keeps its width in a select. */
    private static final String STEP = "\u3000";

    private final PersonQueries queries;
    private final OrganQueries organs;
    private final IdentityPolicy policy;

    PersonModel(PersonQueries queries, OrganQueries organs, IdentityPolicy policy) {
        this.queries = queries;
        this.organs = organs;
        this.policy = policy;
    }

    void requireManaging(Actor actor) {
        IdentityPolicy.require(policy.managing(actor));
    }

    void describeRights(Actor actor, Model model) {
        model.addAttribute("managing", policy.managing(actor).isEmpty());
        model.addAttribute("securing", policy.securing(actor).isEmpty());
    }

    void describe(long id, Actor actor, Model model) {
        describeRights(actor, model);
        model.addAttribute("person", queries.person(id, actor));
        model.addAttribute("own", id == actor.personId());
        model.addAttribute("units", units());
        model.addAttribute(
                "businessRoles",
                Arrays.stream(Role.values())
                        .filter(role -> !role.isAdministrator())
                        .toList());
        model.addAttribute(
                "administrators",
                Arrays.stream(Role.values()).filter(Role::isAdministrator).toList());
    }

    List<Option> units() {
        return organs.tree(null).stream().map(PersonModel::option).toList();
    }

    private static Option option(OrganLine line) {
        return Option.named(
                String.valueOf(line.organ().id()),
                STEP.repeat(line.depth()) + line.organ().name());
    }
}
