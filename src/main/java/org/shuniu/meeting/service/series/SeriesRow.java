package org.shuniu.meeting.service.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.series.Rhythm;
import org.shuniu.meeting.domain.series.SeriesKind;

/**
 * One line of the list of series.
 *
 * @param held meetings so far that were not called off
 */
public record SeriesRow(
        long id,
        String name,
        SeriesKind kind,
        Rhythm rhythm,
        String organName,
        long members,
        long held,
        @Nullable LocalDate endedOn) {}
