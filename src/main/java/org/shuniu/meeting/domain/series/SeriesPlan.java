package org.shuniu.meeting.domain.series;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;

/**
 * What is the same each time.
 *
 * @param firstOn day of the first meeting; later ones fall on the same day of their month
 */
@Embeddable
public record SeriesPlan(
        String name,
        @Enumerated(EnumType.STRING) SeriesKind kind,
        @Enumerated(EnumType.STRING) MeetingClass meetingClass,
        @Enumerated(EnumType.STRING) MeetingForm form,
        String venue,
        @Enumerated(EnumType.STRING) Rhythm rhythm,
        LocalDate firstOn,
        LocalTime startsAt,
        int minutes) {}
