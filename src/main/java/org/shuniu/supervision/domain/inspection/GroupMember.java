package org.shuniu.supervision.domain.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A member of the group (督查组). */
@Embeddable
public record GroupMember(
        long personId,
        @Column(name = "person_name") String name,
        @Column(name = "unit_name") String unit) {}
