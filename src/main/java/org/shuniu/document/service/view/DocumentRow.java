package org.shuniu.document.service.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Urgency;

/** One line of the list. {@code movedOn} is the day of the last step, {@code endedOn} the first day without force. */
public record DocumentRow(
        long id,
        @Nullable String number,
        String title,
        DocumentKind kind,
        DocumentStatus status,
        @Nullable DocumentStep step,
        Urgency urgency,
        String issuerName,
        String draftingUnitName,
        String drafterName,
        LocalDate createdOn,
        LocalDate movedOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate endedOn) {

    /** In force still, and for how long is decided. */
    public boolean isEnding() {
        return endedOn != null && (status == DocumentStatus.ISSUED || status == DocumentStatus.ARCHIVED);
    }

    public String tone() {
        return Tone.of(status);
    }
}
