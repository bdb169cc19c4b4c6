package org.shuniu.supervision.domain.part;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The unit that does it: an organ or one of its 内设机构.
 *
 * @param organId the organ it belongs to, itself if it is one
 */
@Embeddable
public record UnitRef(
        @Column(name = "unit_id") long id,
        @Column(name = "unit_name") String name,
        @Column(name = "unit_organ_id") long organId) {}
