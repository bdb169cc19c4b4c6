package org.shuniu.rules.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.rules.domain.Profile;
import org.shuniu.support.FixedClock;

class RuleBookTests {
    private final FixedClock clock = FixedClock.on("2026-05-06");
    private final RuleReader reader = mock(RuleReader.class);
    private final RuleBook book = new RuleBook(reader, clock, "2012");

    @Test
    void readsTheRulesAgainAfterThirtySeconds() {
        when(reader.readAll()).thenReturn(List.of());
        book.all();
        clock.moveTo(clock.instant().plusSeconds(30));
        book.all();
        verify(reader, times(1)).readAll();
        clock.moveTo(clock.instant().plusSeconds(1));
        book.all();
        verify(reader, times(2)).readAll();
    }

    @Test
    void knowsItsProfileAndTheOfficesDay() {
        assertThat(book.profile()).isEqualTo(Profile.Y2012);
        assertThat(book.today()).isEqualTo(LocalDate.of(2026, 5, 6));
    }
}
