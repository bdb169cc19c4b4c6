package org.shuniu.proposal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTests {
    private static final LocalDate YELLOW = LocalDate.of(2026, 4, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 5, 11);

    @ParameterizedTest
    @CsvSource({
        "UNDER_WAY, 2026-02-11, GREEN",
        "UNDER_WAY, 2026-04-22, GREEN",
        "UNDER_WAY, 2026-04-23, YELLOW",
        "RETURNED, 2026-05-11, YELLOW",
        "ASSIGNED, 2026-05-12, RED",
        "REPLIED, 2026-05-12, GREY",
        "CLOSED, 2026-12-31, GREY",
        "WITHDRAWN, 2026-02-11, GREY"
    })
    void turnsWithTheDays(ProposalStatus status, LocalDate today, Light light) {
        assertThat(Light.of(status, YELLOW, DUE, today)).isEqualTo(light);
    }

    @Test
    void showsNoLightBeforeTheAssignment() {
        assertThat(Light.of(ProposalStatus.REGISTERED, null, null, DUE)).isEqualTo(Light.GREY);
    }
}
