package org.shuniu.supervision.service.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A due date that passed without a report (SUP-17).
 *
 * @param reportedOn when the unit reported after all
 */
public record RecordRow(
        long id,
        long matterId,
        String number,
        String title,
        String unitName,
        int round,
        LocalDate dueOn,
        LocalDate recordedOn,
        @Nullable LocalDate reportedOn) {}
