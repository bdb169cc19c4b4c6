package org.shuniu.supervision.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.supervision.domain.part.UnitRef;
import org.springframework.stereotype.Component;

/** Who is who in supervision: the office that follows up, the units that do, their liaisons and heads. */
@Component
public class Units {
    /** More than any office has. */
    public static final int ALL = 10_000;

    private final Directory directory;

    public Units(Directory directory) {
        this.directory = directory;
    }

    public Optional<UnitRef> unit(long id) {
        return directory.organ(id).map(card -> new UnitRef(card.id(), card.name(), directory.organOf(id)));
    }

    /** An organ by any of its names, or a 内设机构 of the reader's own organ. */
    public Optional<UnitRef> named(String name, Actor actor) {
        return directory.unitsOf(actor.organId()).stream()
                .filter(card -> card.name().equals(name) || card.shortName().equals(name))
                .findFirst()
                .or(() -> directory.organNamed(name))
                .flatMap(card -> unit(card.id()));
    }

    public Optional<String> nameOf(long organId) {
        return directory.organ(organId).map(OrganCard::name);
    }

    /** The organ whose supervision follows up what this actor brings: his own, or the office that serves it. */
    public long supervisingOrgan(Actor actor) {
        return directory.holders(Role.SUPERVISION_HEAD, actor.organId()).stream()
                .findFirst()
                .map(PostCard::organId)
                .orElse(actor.organId());
    }

    /** The government to which an organ belongs, itself if it is one. */
    public long government(long organId) {
        @Nullable Long next = organId;
        while (next != null) {
            var card = directory.organ(next).orElse(null);
            if (card == null || card.isGovernment()) {
                return card == null ? organId : card.id();
            }
            next = card.parentId();
        }
        return organId;
    }

    /** A government or its office supervises of its own right (第二条); a department only when designated (第七条). */
    public boolean needsDesignation(long organId) {
        return directory
                .organ(organId)
                .map(card -> !card.isGovernment() && card.type() != OrganType.OFFICE)
                .orElse(true);
    }

    /** Within the reach of this government: its departments, lower governments, or the office's own 内设机构 (第五条). */
    public boolean isWithinReach(UnitRef unit, long organId, long governmentId) {
        return unit.organId() == organId || isBelow(unit, governmentId);
    }

    public boolean isBelow(UnitRef unit, long governmentId) {
        return directory.isAbove(governmentId, unit.organId());
    }

    /** A department that this very government designates (第七条): no office, no lower government, nobody else's. */
    public boolean isDepartmentOf(UnitRef unit, long governmentId) {
        return !isDivision(unit)
                && isBelow(unit, governmentId)
                && needsDesignation(unit.id())
                && government(unit.id()) == governmentId;
    }

    public boolean isCovered(UnitRef unit, long scopeOrganId) {
        return unit.organId() == scopeOrganId || directory.isAbove(scopeOrganId, unit.organId());
    }

    private static boolean isDivision(UnitRef unit) {
        return unit.id() != unit.organId();
    }

    /** 督查联络员 of the unit. */
    public List<PostCard> liaisons(UnitRef unit) {
        return directory.holders(Role.SUPERVISION_LIAISON, unit.organId()).stream()
                .filter(post -> !isDivision(unit) || post.unitId() == unit.id())
                .toList();
    }

    public boolean hasLiaison(long organId) {
        return !directory.holders(Role.SUPERVISION_LIAISON, organId).isEmpty();
    }

    /** 承办单位负责人: the head of a 内设机构, the leaders of an organ. */
    public List<PostCard> heads(UnitRef unit) {
        if (isDivision(unit)) {
            return directory.heads(unit.id());
        }
        var leaders = new ArrayList<>(directory.holders(Role.PRINCIPAL, unit.id()));
        leaders.addAll(directory.holders(Role.LEADER, unit.id()));
        return leaders;
    }

    public boolean isLiaison(Actor actor, UnitRef unit) {
        return actor.has(Role.SUPERVISION_LIAISON) && isOf(actor, unit);
    }

    public boolean isHead(Actor actor, UnitRef unit) {
        return isDivision(unit)
                ? actor.unitId() == unit.id() && actor.has(Role.UNIT_HEAD)
                : actor.organId() == unit.id() && (actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL));
    }

    private boolean isOf(Actor actor, UnitRef unit) {
        return isDivision(unit) ? actor.unitId() == unit.id() : directory.actsFor(actor.organId(), unit.id());
    }

    /** Units whose business this actor may be about: his 内设机构, his organ, and the government it serves. */
    public List<Long> ownUnits(Actor actor) {
        var own = new java.util.LinkedHashSet<Long>();
        own.add(actor.unitId());
        own.add(actor.organId());
        directory
                .organ(actor.organId())
                .filter(organ -> organ.type() == OrganType.OFFICE)
                .map(organ -> government(organ.id()))
                .ifPresent(own::add);
        return List.copyOf(own);
    }

    /** Units that this actor heads. */
    public List<Long> headedUnits(Actor actor) {
        var headed = new ArrayList<Long>();
        if (actor.has(Role.UNIT_HEAD) && actor.unitId() != actor.organId()) {
            headed.add(actor.unitId());
        }
        if (actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL)) {
            headed.add(actor.organId());
        }
        return headed;
    }

    /** Colleagues who can do it, for choosing a handler. */
    public List<PostCard> colleagues(Actor actor, String text, int limit) {
        return directory.colleagues(actor.organId(), text, limit);
    }

    public List<PostCard> holders(Role role, long organId) {
        return directory.holders(role, organId);
    }

    public Optional<String> personName(long personId) {
        return Optional.ofNullable(directory.personNames(List.of(personId)).get(personId));
    }
}
