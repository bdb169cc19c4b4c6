package org.shuniu.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a paper is on a day, by the day from which it is without force. */
class DocumentStatusTests {
    private static final LocalDate ENDS = LocalDate.parse("2026-06-01");

    @ParameterizedTest
    @CsvSource({
        "ISSUED, 2026-05-31, ISSUED",
        "ISSUED, 2026-06-01, REPEALED",
        "ARCHIVED, 2026-05-31, ARCHIVED",
        "ARCHIVED, 2026-07-01, REPEALED",
        "REVOKED, 2026-07-01, REVOKED",
        "SHELVED, 2026-07-01, SHELVED"
    })
    void followsTheDay(DocumentStatus phase, LocalDate day, DocumentStatus seen) {
        assertThat(phase.on(day, ENDS)).isEqualTo(seen);
        assertThat(phase.on(day, null)).isEqualTo(phase);
    }
}
