package org.shuniu.supervision.service.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.MatterId;
import org.springframework.stereotype.Component;

/** Whose figures a person may ask for: the office's, or those of the own unit only (B-12, B-15). */
@Component
class BoardReach {
    private static final Set<Role> SUPERVISION = Set.of(Role.SUPERVISOR, Role.SUPERVISION_HEAD);
    private static final Set<Role> LEADERS = Set.of(Role.SECRETARY, Role.LEADER, Role.PRINCIPAL);
    private static final Set<Role> UNIT = Set.of(Role.SUPERVISION_LIAISON, Role.UNIT_HEAD, Role.LEADER, Role.PRINCIPAL);
    private static final Set<OrganType> SUPERVISING = Set.of(OrganType.GOVERNMENT, OrganType.OFFICE);

    private final Directory directory;

    BoardReach(Directory directory) {
        this.directory = directory;
    }

    /** Those open to this person, the usual one first; 403 where there is none. */
    List<BoardScope> scopes(Actor actor) {
        var scopes = found(actor);
        if (scopes.isEmpty()) {
            throw new RefusedException(new Refusal("supervision.board.refused"));
        }
        return scopes;
    }

    boolean isOpenTo(Actor actor) {
        return !found(actor).isEmpty();
    }

    /** The one asked for, or the usual one; 403 where it is not this person's. */
    BoardScope chosen(@Nullable BoardScope asked, Actor actor) {
        var open = scopes(actor);
        if (asked != null && !open.contains(asked)) {
            throw new RefusedException(new Refusal("supervision.board.refused"));
        }
        return asked == null ? open.get(0) : asked;
    }

    private List<BoardScope> found(Actor actor) {
        var scopes = new ArrayList<BoardScope>();
        if (!actor.isAdministrator()) {
            if (hasAny(actor, SUPERVISION) || hasAny(actor, LEADERS) && isOfSupervisingOrgan(actor)) {
                scopes.add(BoardScope.OFFICE);
            }
            if (hasAny(actor, UNIT)) {
                scopes.add(BoardScope.UNIT);
            }
        }
        return scopes;
    }

    private static boolean hasAny(Actor actor, Set<Role> roles) {
        return roles.stream().anyMatch(actor::has);
    }

    private boolean isOfSupervisingOrgan(Actor actor) {
        return directory
                .organ(actor.organId())
                .filter(organ -> SUPERVISING.contains(organ.type()))
                .isPresent();
    }

    Map<String, Object> params(BoardScope scope, Actor actor) {
        var params = new LinkedHashMap<String, Object>();
        params.put("subjectKind", MatterId.KIND);
        params.put("principals", Principals.bound(actor));
        if (scope == BoardScope.OFFICE) {
            params.put("organ", actor.organId());
        } else {
            params.put("units", units(actor));
        }
        return params;
    }

    /** The unit, its organ, and the government whose office it is. */
    private Set<Long> units(Actor actor) {
        var units = new LinkedHashSet<>(List.of(actor.unitId(), actor.organId()));
        directory.organ(actor.organId()).map(OrganCard::parentId).stream()
                .flatMap(Stream::ofNullable)
                .filter(Objects::nonNull)
                .filter(above -> directory.actsFor(actor.organId(), above))
                .forEach(units::add);
        return units;
    }
}
