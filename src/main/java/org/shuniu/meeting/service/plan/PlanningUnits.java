package org.shuniu.meeting.service.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Role;
import org.springframework.stereotype.Component;

/** The units that hand in a plan: the departments and agencies of a government. */
@Component
public class PlanningUnits {
    private static final int ALL = 100_000;
    private static final Set<OrganType> TYPES = EnumSet.of(OrganType.DEPARTMENT, OrganType.DIRECT_AGENCY);

    private final Directory directory;

    PlanningUnits(Directory directory) {
        this.directory = directory;
    }

    public List<OrganCard> of(long governmentId) {
        return directory.searchOrgans("", ALL).stream()
                .filter(card -> TYPES.contains(card.type()))
                .filter(card -> Objects.equals(card.parentId(), governmentId))
                .sorted(Comparator.comparing(OrganCard::id))
                .toList();
    }

    /** Every government whose office keeps meetings few. */
    List<Long> governments() {
        return directory.searchOrgans("", ALL).stream()
                .filter(OrganCard::isGovernment)
                .map(OrganCard::id)
                .toList();
    }

    Set<Long> holders(long organId, Role... roles) {
        return Arrays.stream(roles)
                .flatMap(role -> directory.holders(role, organId).stream())
                .map(PostCard::personId)
                .collect(Collectors.toSet());
    }
}
