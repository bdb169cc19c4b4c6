package org.shuniu.supervision.service.inspection.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.inspection.InspectionStatus;

/**
 * One line of the list.
 *
 * @param served of its {@code objects}, those whose conclusion has been served
 * @param openItems rectifications that are not accepted yet, {@code lateItems} of them overdue
 */
public record InspectionRow(
        long id,
        String title,
        MatterForm form,
        InspectionStatus status,
        LocalDate from,
        LocalDate to,
        @Nullable String leaderName,
        String organName,
        long objects,
        long served,
        long openItems,
        long lateItems) {}
