package org.shuniu.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Role;

/**
 * A dated delegation: {@code delegateId} acts for {@code principalId} on both days inclusive.
 *
 * @param scope the one role it is limited to, null for all that the principal may do
 */
public record Delegation(
        long id,
        long principalId,
        String principalName,
        long delegateId,
        LocalDate from,
        LocalDate to,
        @Nullable Role scope) {

    /** A delegation of everything. */
    public Delegation(long id, long principalId, String principalName, long delegateId, LocalDate from, LocalDate to) {
        this(id, principalId, principalName, delegateId, from, to, null);
    }

    public boolean covers(Role role) {
        return scope == null || scope == role;
    }
}
