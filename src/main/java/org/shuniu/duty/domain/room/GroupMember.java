package org.shuniu.duty.domain.room;

import jakarta.persistence.Embeddable;

/** An officer of a room in one of its groups; {@code roomId} so that nobody is in two groups of a room. */
@Embeddable
public record GroupMember(long roomId, long personId, int position) {}
