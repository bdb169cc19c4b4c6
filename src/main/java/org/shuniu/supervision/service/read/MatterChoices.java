package org.shuniu.supervision.service.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.Option;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of supervision let choose from. */
@Service
@Transactional(readOnly = true)
public class MatterChoices {
    private static final int COLLEAGUES = 200;
    private static final int ORGANS = 300;

    private final Directory directory;
    private final Units units;

    public MatterChoices(Directory directory, Units units) {
        this.directory = directory;
        this.units = units;
    }

    /** Leaders of the government and of its office. */
    public List<Option> leaders(Actor actor) {
        Map<Long, String> leaders = new LinkedHashMap<>();
        for (long organ : List.of(units.government(actor.organId()), actor.organId())) {
            for (Role role : List.of(Role.PRINCIPAL, Role.LEADER, Role.SECRETARY)) {
                for (PostCard post : units.holders(role, organ)) {
                    leaders.putIfAbsent(post.personId(), post.personName() + " " + post.title());
                }
            }
        }
        return leaders.entrySet().stream()
                .map(leader -> Option.named(String.valueOf(leader.getKey()), leader.getValue()))
                .toList();
    }

    /** Colleagues who could do it. */
    public List<Option> handlers(Actor actor) {
        return units.colleagues(actor, "", COLLEAGUES).stream()
                .map(post -> Option.named(String.valueOf(post.personId()), post.personName() + " " + post.unitName()))
                .toList();
    }

    /** Names of units for the reader's own office: its 内设机构, then the organs below its government. */
    public List<String> unitNames(Actor actor) {
        long government = units.government(actor.organId());
        var own = directory.unitsOf(actor.organId()).stream().map(OrganCard::name);
        var below = directory.searchOrgans("", ORGANS).stream()
                .filter(organ -> directory.isAbove(government, organ.id()))
                .map(OrganCard::name);
        return java.util.stream.Stream.concat(own, below).toList();
    }
}
