package org.shuniu.meeting.domain.decision.outside;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.decision.DecisionSource;

/** The meeting that decided, as its own papers name it. */
@Embeddable
public record OutsideMeeting(
        @Enumerated(EnumType.STRING) DecisionSource source,
        @Column(name = "meeting_name") String name,
        LocalDate heldOn,
        @Nullable Integer sessionNumber) {}
