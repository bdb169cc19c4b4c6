package org.shuniu.supervision.service.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.domain.MatterStatus;
import org.shuniu.supervision.domain.part.PartRole;
import org.shuniu.supervision.domain.part.PartStatus;

/**
 * How a unit stands in a matter, as a report tells it.
 *
 * @param feedback its last words about it
 */
public record MatterState(
        long matterId,
        String number,
        String title,
        String unitName,
        PartRole role,
        PartStatus status,
        MatterStatus phase,
        @Nullable LocalDate dueOn,
        @Nullable Light light,
        @Nullable String feedback) {}
