package org.shuniu.identity.service.organ;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;

/** All organs of one day, in office order, in memory. */
public final class OrganTree {
    /** An organ with what the card does not show. */
    public record Node(
            OrganCard card,
            @Nullable Long servesId,
            boolean separate,
            @Nullable Long leaderPostId) {}

    private final Map<Long, Node> byId = new HashMap<>();
    private final Map<String, OrganCard> byName = new HashMap<>();
    private final List<OrganCard> inOrder = new ArrayList<>();
    private final Map<Long, List<OrganCard>> children = new HashMap<>();

    /** @param nodes in office order */
    OrganTree(List<Node> nodes) {
        for (Node node : nodes) {
            OrganCard card = node.card();
            byId.put(card.id(), node);
            inOrder.add(card);
            if (card.parentId() != null) {
                children.computeIfAbsent(card.parentId(), id -> new ArrayList<>())
                        .add(card);
            }
        }
        name(OrganCard::name);
        name(OrganCard::shortName);
        inOrder.forEach(card -> card.aliases().forEach(alias -> byName.putIfAbsent(alias, card)));
    }

    /** Organs before units, because a unit's short name (办公室) is no address. */
    private void name(Function<OrganCard, String> name) {
        inOrder.stream().filter(isUnit().negate()).forEach(card -> byName.putIfAbsent(name.apply(card), card));
        inOrder.stream().filter(isUnit()).forEach(card -> byName.putIfAbsent(name.apply(card), card));
    }

    public Optional<OrganCard> organ(long id) {
        return Optional.ofNullable(byId.get(id)).map(Node::card);
    }

    public Optional<OrganCard> named(String name) {
        return Optional.ofNullable(byName.get(name.strip()));
    }

    public List<OrganCard> search(String text, int limit) {
        String wanted = text.strip();
        return inOrder.stream()
                .filter(isUnit().negate())
                .filter(card -> card.name().contains(wanted)
                        || card.shortName().contains(wanted)
                        || card.aliases().stream().anyMatch(alias -> alias.contains(wanted)))
                .limit(limit)
                .toList();
    }

    public List<OrganCard> roots() {
        return inOrder.stream()
                .filter(card -> card.parentId() == null || !byId.containsKey(card.parentId()))
                .toList();
    }

    public List<OrganCard> childrenOf(long id) {
        return children.getOrDefault(id, List.of());
    }

    public List<OrganCard> unitsOf(long id) {
        return childrenOf(id).stream().filter(isUnit()).toList();
    }

    public boolean isAbove(long upper, long lower) {
        var seen = new HashSet<Long>();
        Long at = parentOf(lower);
        while (at != null && seen.add(at)) {
            if (at == upper) {
                return true;
            }
            at = parentOf(at);
        }
        return false;
    }

    public long organOf(long unitId) {
        var seen = new HashSet<Long>();
        long at = unitId;
        while (seen.add(at)) {
            Node node = byId.get(at);
            if (node == null
                    || node.card().type() != OrganType.DIVISION
                    || node.card().parentId() == null) {
                return at;
            }
            at = node.card().parentId();
        }
        return at;
    }

    /** The organ and all its units, units of units included. */
    public Set<Long> within(long organId) {
        var all = new HashSet<Long>();
        collect(organId, all);
        return all;
    }

    private void collect(long id, Set<Long> into) {
        if (into.add(id)) {
            unitsOf(id).forEach(unit -> collect(unit.id(), into));
        }
    }

    /** Organs whose staff handle the papers of this one: the office of a government. */
    public List<Long> servants(long organId) {
        return inOrder.stream()
                .map(OrganCard::id)
                .filter(id -> serves(id, organId))
                .toList();
    }

    public boolean serves(long organId, long servedId) {
        Node node = byId.get(organId);
        return node != null && node.servesId() != null && node.servesId() == servedId;
    }

    /** The post of the leader in charge of the unit, or of the nearest unit above it that has one. */
    public Optional<Long> leaderPostOf(long unitId) {
        long organ = organOf(unitId);
        var seen = new HashSet<Long>();
        Long at = unitId;
        while (at != null && at != organ && seen.add(at)) {
            Node node = byId.get(at);
            if (node != null && node.leaderPostId() != null) {
                return Optional.of(node.leaderPostId());
            }
            at = parentOf(at);
        }
        return Optional.empty();
    }

    public boolean isSeparate(long id) {
        Node node = byId.get(id);
        return node != null && node.separate();
    }

    private @Nullable Long parentOf(long id) {
        Node node = byId.get(id);
        return node == null ? null : node.card().parentId();
    }

    private static Predicate<OrganCard> isUnit() {
        return card -> card.type() == OrganType.DIVISION;
    }
}
