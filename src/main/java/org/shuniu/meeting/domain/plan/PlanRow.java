package org.shuniu.meeting.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;

/**
 * A meeting as it is planned.
 *
 * @param plannedOn a day of that month, null while only the month is known
 * @param leaders whom the unit would like to attend
 */
@Embeddable
public record PlanRow(
        String title,
        @Enumerated(EnumType.STRING) @Column(name = "class") MeetingClass meetingClass,
        @Enumerated(EnumType.STRING) MeetingForm form,
        int month,
        @Nullable LocalDate plannedOn,
        int days,
        int people,
        int cost,
        @Nullable String leaders) {}
