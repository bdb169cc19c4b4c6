package org.shuniu.identity.service.organ;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.identity.domain.Organ;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Component;

/** What an organ may have above it, below it and at its head. */
@Component
public class OrganRelations {
    private final OrganTrees trees;
    private final Directory directory;

    OrganRelations(OrganTrees trees, Directory directory) {
        this.trees = trees;
        this.directory = directory;
    }

    /** Who may be in charge of a unit of this organ: its head, its leaders, its secretaries, in order of rank. */
    public List<PostCard> leaders(long unitId) {
        long organ = directory.organOf(unitId);
        return Stream.of(Role.PRINCIPAL, Role.LEADER, Role.SECRETARY)
                .flatMap(role -> directory.holders(role, organ).stream())
                .filter(post -> post.organId() == organ)
                .distinct()
                .toList();
    }

    @Nullable
    Long requireLeader(@Nullable Long postId, Organ unit) {
        if (postId == null) {
            return null;
        }
        if (unit.type() != OrganType.DIVISION) {
            throw new InvalidException(new Refusal("identity.organ.leader.unitsOnly").at("leaderPostId"));
        }
        if (leaders(unit.id()).stream().noneMatch(post -> post.postId() == postId)) {
            throw new InvalidException(new Refusal("identity.organ.leader.unknown").at("leaderPostId"));
        }
        return postId;
    }

    /** The new superior exists and does not itself stand below the organ. */
    long requireParent(long parentId, @Nullable Long organId) {
        OrganTree tree = trees.today();
        if (tree.organ(parentId).isEmpty()) {
            throw new InvalidException(new Refusal("identity.organ.parent.unknown").at("parentId"));
        }
        if (organId != null && (organId == parentId || tree.isAbove(organId, parentId))) {
            throw new InvalidException(new Refusal("identity.organ.parent.below").at("parentId"));
        }
        return parentId;
    }

    void requireEmpty(Organ organ) {
        if (!trees.today().childrenOf(organ.id()).isEmpty()) {
            throw new InvalidException(new Refusal("identity.organ.hasChildren").at("lastDay"));
        }
    }
}
