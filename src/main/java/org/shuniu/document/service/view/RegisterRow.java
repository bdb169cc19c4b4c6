package org.shuniu.document.service.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.DocumentStatus;

/** One line of the registry book. */
public record RegisterRow(
        long id,
        String number,
        String title,
        DocumentStatus status,
        String issuerName,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate issuedOn,
        int copies,
        @Nullable Integer pages,
        String distribution,
        String registrar) {

    public String tone() {
        return Tone.of(status);
    }
}
