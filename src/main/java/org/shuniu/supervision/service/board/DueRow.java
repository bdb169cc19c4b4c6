package org.shuniu.supervision.service.board;

import java.time.LocalDate;
import org.shuniu.supervision.Light;

/** An open part that is due in the month. */
public record DueRow(
        long matterId,
        String number,
        String title,
        boolean urgent,
        String unitName,
        LocalDate assignedOn,
        LocalDate originalDueOn,
        LocalDate dueOn,
        boolean provisional,
        Light light) {
    public boolean isExtended() {
        return !originalDueOn.equals(dueOn);
    }
}
