package org.shuniu.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting is held.
 *
 * @param star of a hotel, 0 for one without; null where it is no hotel, or not known yet
 * @param designated 定点场所
 */
@Embeddable
public record Venue(
        @Enumerated(EnumType.STRING) @Column(name = "venue_kind")
        Kind kind,

        @Column(name = "venue_name") String name,
        @Column(name = "venue_star") @Nullable Integer star,
        @Column(name = "venue_designated") boolean designated) {

    /** Whose place it is. */
    public enum Kind {
        /** 本机关内部会议场所. */
        OWN,
        /** 宾馆饭店. */
        HOTEL,
        /** 其他场所, e.g. a training centre. */
        OTHER
    }
}
