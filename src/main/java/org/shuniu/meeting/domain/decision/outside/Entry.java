package org.shuniu.meeting.domain.decision.outside;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** For which organ it was entered, by whom and when. */
@Embeddable
public record Entry(
        long organId,
        String organName,
        @Column(name = "entered_by") long personId,
        @Column(name = "entered_by_name") String personName,
        @Column(name = "entered_at") Instant at) {}
