package org.shuniu.numbering.service;

import org.shuniu.numbering.domain.SeriesKind;
import org.shuniu.numbering.domain.SeriesStatus;

/**
 * A series with the state of one year.
 *
 * @param next the number that the next paper gets
 * @param gaps numbers below the counter that are not in the register; anything but 0 is a defect (R18)
 */
public record SeriesRow(
        long id,
        long organId,
        String organ,
        String code,
        SeriesKind kind,
        String purpose,
        SeriesStatus status,
        int year,
        String next,
        int taken,
        int reserved,
        int voided,
        int gaps,
        int version) {
    public boolean isOpen() {
        return status == SeriesStatus.OPEN;
    }
}
