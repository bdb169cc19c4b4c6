package org.shuniu.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person in the post in which he or she acts now; kept on every act. {@code organId} is the 机关 that issues
 * documents, {@code unitId} the 内设机构 inside it (the organ itself where there is none).
 */
public record Actor(
        long personId,
        String name,
        long postId,
        long unitId,
        String unitName,
        long organId,
        String organName,
        Set<Role> roles,
        @Nullable OnBehalf onBehalf) {

    /** The person who delegated, shown as 乙（代甲）. */
    public record OnBehalf(long personId, String name, long delegationId) {}

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isAdministrator() {
        return roles.stream().anyMatch(Role::isAdministrator);
    }

    public Actor onBehalfOf(OnBehalf principal) {
        return new Actor(personId, name, postId, unitId, unitName, organId, organName, roles, principal);
    }

    /** The name as it stands under a signature: 江帆（代陆文舟） for a delegate. */
    public String signature() {
        return onBehalf == null ? name : name + "（代" + onBehalf.name() + "）";
    }
}
