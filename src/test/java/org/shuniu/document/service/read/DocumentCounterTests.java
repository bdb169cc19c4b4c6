package org.shuniu.document.service.read;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentId;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.kernel.counter.HomeCounter.Counter;
import org.shuniu.kernel.counter.HomeCounter.Days;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** 文件 of the home page: papers issued by the reader's own organ, as far as he may know of them (SCH-07). */
@DocumentOffice
@Transactional
class DocumentCounterTests {
    @Autowired
    private DocumentCounter counter;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    /** A paper that was issued and waits for the archive. */
    private DocumentId issued() {
        var id = office.at(DocumentStep.ARCHIVING);
        entities.flush();
        return id;
    }

    private Counter until(LocalDate day, String account) {
        return counter.count(Days.until(day), office.person(account));
    }

    private void issuedOn(DocumentId id, LocalDate day) {
        assertThat(jdbc.sql("update document set issued_on = ? where id = ?")
                        .params(day, id.value())
                        .update())
                .isEqualTo(1);
    }

    @Test
    void countsIssuedPapersAgainstTheSameDaysOfLastYear() {
        var id = issued();
        var issued = LocalDate.parse(office.field(id, "issued_on"));
        var day = LocalDate.of(issued.getYear(), 3, 1);
        issuedOn(id, day.plusDays(1));
        var none = until(day, "yezhiqiu");
        issuedOn(id, day);
        assertThat(until(day, "yezhiqiu").soFar().count())
                .isEqualTo(none.soFar().count() + 1);
        issuedOn(id, day.minusYears(1));
        assertThat(until(day, "yezhiqiu").before().count())
                .isEqualTo(none.before().count() + 1);
        issuedOn(id, day.minusYears(1).plusDays(1));
        assertThat(until(day, "yezhiqiu")).isEqualTo(none);
    }

    @Test
    void countsForNobodyElse() {
        var day = LocalDate.of(2026, 12, 31);
        var water = until(day, "tangli");
        var colleague = until(day, "jianning");
        var id = issued();
        issuedOn(id, day);
        assertThat(until(day, "tangli")).as("of another organ").isEqualTo(water);
        assertThat(until(day, "jianning").soFar().count())
                .as("of the organ, and it is disclosed")
                .isEqualTo(colleague.soFar().count() + 1);
        untell(id);
        assertThat(until(day, "jianning")).as("of the organ, not told").isEqualTo(colleague);
        assertThat(until(day, "sysadmin01").soFar().count()).isZero();
    }

    private void untell(DocumentId id) {
        assertThat(jdbc.sql("delete from access_grant where subject_kind = ? and subject_id = ?")
                        .params(DocumentId.KIND, id.value())
                        .update())
                .isPositive();
    }
}
