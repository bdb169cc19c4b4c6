package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The year of a number is the year of the signature (R17), and the day is the office's day. */
@DocumentOffice
class NumberYearTests {
    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void numbersTwoPapersOfTheTurnOfTheYearEachInItsYear() { // DOC-17
        var old = signedOn("2026-12-31");
        var fresh = signedOn("2027-01-01");
        office.walk().step(fresh, DocumentStep.NUMBERING);
        office.walk().step(old, DocumentStep.NUMBERING);
        assertThat(office.field(old, "number")).contains("〔2026〕");
        assertThat(office.field(fresh, "number")).contains("〔2027〕");
    }

    @Test
    void endsTheDayAtMidnightOfTheOffice() {
        var clock = FixedClock.on("2026-12-31");
        clock.moveTo(Instant.parse("2026-12-31T15:59:59Z"));
        assertThat(new OfficeTime(clock).today()).isEqualTo(LocalDate.parse("2026-12-31"));
        clock.moveTo(Instant.parse("2026-12-31T16:00:00Z"));
        assertThat(new OfficeTime(clock).today()).isEqualTo(LocalDate.parse("2027-01-01"));
    }

    private DocumentId signedOn(String day) {
        var id = office.at(DocumentStep.NUMBERING);
        jdbc.sql("update document set signed_on = :day where id = :id")
                .param("day", LocalDate.parse(day))
                .param("id", id.value())
                .update();
        return id;
    }
}
