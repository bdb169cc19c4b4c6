package org.shuniu.document.service.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shuniu.calendar.CalendarYearLoaded;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionOperations;

/** A provisional due date is counted again once the year's calendar is known (PLT 工作日历). */
@DocumentOffice
class RecountCountersignsTests {
    @Autowired
    private OfficeWalk office;

    @Autowired
    private RecountCountersigns recount;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void countsTheTimeOfTheUnitsAgain() {
        var notice = office.notice(OfficeWalk.OFFICE + "关于做好水库除险加固的通知", "青岚市人民政府");
        var id = office.submitted(office.heard(notice, "云江省财政厅"), "fangqing");
        office.walk().until(id, DocumentStep.COUNTERSIGN);
        var today = LocalDate.now(clock);
        jdbc.sql("update document_countersign set due_on = ?, due_provisional = true where document_id = ?")
                .params(today.plusDays(1), id.value())
                .update();
        transactions.executeWithoutResult(status -> AopTestUtils.<RecountCountersigns>getTargetObject(recount)
                .on(new CalendarYearLoaded(today.getYear(), Instant.EPOCH)));
        assertThat(jdbc.sql("select due_on from document_countersign where document_id = ?")
                        .param(id.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(calendar.dueAfterWorkingDays(today, 5).date());
    }
}
