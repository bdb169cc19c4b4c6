package org.shuniu.duty.domain.room;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a room is no longer in use, who closed it and when. */
@Embeddable
public record Closure(
        @Column(name = "closed_reason") String reason,
        @Column(name = "closed_by") String by,
        @Column(name = "closed_at") Instant at) {}
