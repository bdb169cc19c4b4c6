package org.shuniu.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person in the post in which he or she acts now; kept on every act. {@code organId} is the 机关 that issues
 * documents, {@code unitId} the 内设机构 inside it (the organ itself where there is none); {@code standsInFor} are the
 * persons for whom he or she stands in today in every role that they have.
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
        @Nullable OnBehalf onBehalf,
        Set<Long> standsInFor) {

    /** The person who delegated, shown as 乙（代甲）. */
    public record OnBehalf(long personId, String name, long delegationId) {}

    public Actor {
        roles = Set.copyOf(roles);
        standsInFor = Set.copyOf(standsInFor);
    }

    /** Somebody who stands in for nobody. */
    public Actor(
            long personId,
            String name,
            long postId,
            long unitId,
            String unitName,
            long organId,
            String organName,
            Set<Role> roles,
            @Nullable OnBehalf onBehalf) {
        this(personId, name, postId, unitId, unitName, organId, organName, roles, onBehalf, Set.of());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isAdministrator() {
        return roles.stream().anyMatch(Role::isAdministrator);
    }

    public Actor onBehalfOf(OnBehalf principal) {
        return new Actor(personId, name, postId, unitId, unitName, organId, organName, roles, principal, standsInFor);
    }

    /** The same person with what somebody else may do, as his delegate: own name and unit, the other's roles and post. */
    public Actor withDutiesOf(Actor principal) {
        return new Actor(
                personId,
                name,
                principal.postId,
                unitId,
                unitName,
                principal.organId,
                principal.organName,
                principal.roles,
                onBehalf,
                standsInFor);
    }

    /** The name as it stands under a signature: 江帆（代陆文舟） for a delegate. */
    public String signature() {
        return onBehalf == null ? name : name + "（代" + onBehalf.name() + "）";
    }
}
