package org.shuniu.review.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.Option;
import org.shuniu.review.domain.Who;

/** Everybody who can be made the handler of a step, grouped by how a route finds them. */
final class StepHandlers {
    private StepHandlers() {}

    /** Message key of the group and its choices, in the order of the page. */
    static Map<String, List<Option>> of(List<PostCard> colleagues) {
        var groups = new LinkedHashMap<String, List<Option>>();
        groups.put("review.route.who.rule", rules());
        groups.put("review.who.ROLE_IN_ORGAN", roles());
        groups.put(
                "review.who.POST",
                colleagues.stream()
                        .map(card -> named(Who.POST, card.postId(), card.title() + " " + card.personName(), card))
                        .toList());
        groups.put(
                "review.who.PERSON",
                colleagues.stream()
                        .map(card -> named(Who.PERSON, card.personId(), card.personName(), card))
                        .distinct()
                        .toList());
        return groups;
    }

    private static List<Option> rules() {
        return Arrays.stream(Who.values())
                .filter(who -> !who.needsParam())
                .map(who -> Option.key(who.name(), "review.who." + who))
                .toList();
    }

    private static List<Option> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> !role.isAdministrator())
                .map(role -> Option.key(StepForm.choice(Who.ROLE_IN_ORGAN, role), "identity.role." + role))
                .toList();
    }

    private static Option named(Who who, long id, String label, PostCard card) {
        return Option.named(StepForm.choice(who, id), label + " · " + card.unitName());
    }
}
