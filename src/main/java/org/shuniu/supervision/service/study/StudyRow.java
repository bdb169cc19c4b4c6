package org.shuniu.supervision.service.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.study.StudyStatus;

/**
 * One line of the list.
 *
 * @param about the matter or inspection it tells of
 * @param papers that began from it
 */
public record StudyRow(
        long id,
        String title,
        String about,
        StudyStatus status,
        LocalDate from,
        LocalDate to,
        String drafterName,
        @Nullable LocalDate finishedOn,
        long papers) {
    public String tone() {
        return StudyView.tone(status);
    }
}
