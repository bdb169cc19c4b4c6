package org.shuniu.supervision.service.instruction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Component;

/** The leaders whose instructions an office registers: those of its government, then its own. */
@Component
public class LeaderChoices {
    private final Units units;

    LeaderChoices(Units units) {
        this.units = units;
    }

    public List<PostCard> of(Actor actor) {
        long organ = units.supervisingOrgan(actor);
        Map<Long, PostCard> leaders = new LinkedHashMap<>();
        for (PostCard post : posts(organ)) {
            leaders.putIfAbsent(post.personId(), post);
        }
        return List.copyOf(leaders.values());
    }

    private List<PostCard> posts(long organ) {
        long government = units.government(organ);
        var posts = new ArrayList<>(units.holders(Role.PRINCIPAL, government));
        posts.addAll(units.holders(Role.LEADER, government));
        if (organ != government) {
            posts.addAll(units.holders(Role.PRINCIPAL, organ));
            posts.addAll(units.holders(Role.LEADER, organ));
        }
        posts.addAll(units.holders(Role.SECRETARY, organ));
        return posts;
    }

    Optional<PostCard> leader(long personId, Actor actor) {
        return of(actor).stream().filter(post -> post.personId() == personId).findFirst();
    }

    /** By name; empty where nobody or more than one is called so. */
    public Optional<PostCard> named(String name, Actor actor) {
        var found = of(actor).stream()
                .filter(post -> post.personName().equals(name))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
