package org.shuniu.meeting.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 退回: why the plan last went back to its unit, by whom and when. */
@Embeddable
public record PlanReturn(
        @Column(name = "returned_because") String reason,
        @Column(name = "returned_by") String by,
        @Column(name = "returned_on") LocalDate on) {}
