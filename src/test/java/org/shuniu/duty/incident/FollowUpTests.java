package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.IncidentMoved;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.service.incident.clock.FollowUps;
import org.shuniu.duty.service.incident.read.IncidentQueries;
import org.shuniu.duty.service.incident.report.LogPhoneReport;
import org.shuniu.duty.service.watch.DeskPart;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.supervision.SupervisionOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** 续报 of what is 较大 and above, by 08:00 and 17:00 until the last report (decision 4, duty.followup). */
@SupervisionOffice
@RecordApplicationEvents
@Transactional
class FollowUpTests extends ReportsFromBelow {
    @Autowired
    private FollowUps followUps;

    @Autowired
    private IncidentQueries queries;

    @Autowired
    private List<DeskPart> desk;

    @Autowired
    private List<TodoSource> todos;

    @Autowired
    private ApplicationEvents events;

    private long todos() {
        return todos.stream()
                .flatMap(source -> source.page(TodoSource.Box.TODO, "客车侧翻", officer, 1).rows().stream())
                .count();
    }

    private long reminders() {
        followUps.remind();
        return events.stream(IncidentMoved.class)
                .filter(moved ->
                        moved.step().equals("FOLLOW_UP_DUE") && moved.title().contains("客车侧翻"))
                .count();
    }

    @Test
    void remindsOnceBeforeEachTimeUntilSomebodyReports() {
        var id = heard(3, "2026-09-05T09:50");
        sent(id, ReportKind.FIRST);
        assertThat(queries.view(id, officer).followUpDue())
                .isEqualTo(OfficeTime.typed("2026-09-05T17:00").orElseThrow());
        assertThat(desk.stream().flatMap(part -> part.lines(incident(id).roomId(), officer).stream()))
                .anySatisfy(line -> assertThat(line.labelKey()).isEqualTo("incident.desk.followUp"));
        assertThat(todos()).isZero();
        assertThat(reminders()).isZero();

        at("2026-09-05T15:01");
        assertThat(todos()).isEqualTo(1);
        assertThat(reminders()).isEqualTo(1);
        assertThat(reminders()).as("once").isEqualTo(1);
        reports.phone(id, new LogPhoneReport("值班省领导", null, "现场清理中"), officer);
        incidents.flush();
        assertThat(todos()).isZero();
        assertThat(queries.view(id, officer).followUpDue())
                .isEqualTo(OfficeTime.typed("2026-09-06T08:00").orElseThrow());
        at("2026-09-06T06:30");
        assertThat(reminders()).as("of the next time").isEqualTo(2);
    }

    @Test
    void asksNothingMoreOfWhatIsOrdinary() {
        var id = heard(1, "2026-09-05T09:50");
        sent(id, ReportKind.FIRST);
        at("2026-09-06T07:00");
        assertThat(queries.view(id, officer).followUpDue()).isNull();
        assertThat(reminders()).isZero();
        assertThat(todos()).isZero();
    }
}
