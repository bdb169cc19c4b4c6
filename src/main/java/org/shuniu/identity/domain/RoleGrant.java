package org.shuniu.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Role;

/** A role given to a post; revoked, never deleted. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "post_id")
    private long postId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private @Nullable Long grantedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable Long revokedBy;

    protected RoleGrant() {}

    public RoleGrant(Post post, Role role, @Nullable Long grantedBy, Instant grantedAt) {
        this.postId = post.id();
        this.personId = post.personId();
        this.role = role;
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    public void revoke(@Nullable Long by, Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
            revokedBy = by;
        }
    }

    public Role role() {
        return role;
    }

    public long postId() {
        return postId;
    }

    public long personId() {
        return personId;
    }
}
