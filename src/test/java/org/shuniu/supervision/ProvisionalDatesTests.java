package org.shuniu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.sheet.SheetReader;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.part.ExtensionService;
import org.shuniu.supervision.service.report.DraftReport;
import org.shuniu.supervision.service.report.ReportQueries;
import org.shuniu.supervision.service.report.ReportService;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The calendar of 2027 is not known yet: a date in it is 暂定 wherever it is told. */
@SupervisionOffice
class ProvisionalDatesTests {
    /** How the file writes what is not ASCII. */
    @Autowired
    private MatterWalk office;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private ReportService reports;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private FixedClock clock;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void inDecember() {
        clock.moveTo("2026-12-01");
    }

    @Test
    void standsOnTheSheetTheBoardAndInTheReport() {
        var id = office.assignedUntil(office.instruction("年历未载样本甲", WATER), "2027-01-15");
        assertThat(sheet("年历未载样本甲")).contains("2027-01-15 暂定");
        assertThat(page("/supervision/board?month=2027-01")).contains("2027-01-15", "暂定");
        assertThat(special(office.view(id).number())).contains("办理时限2027年1月15日（暂定）");
    }

    @Test
    void isNotSaidOfADateThatIsKnown() {
        var id = office.assignedUntil(office.instruction("确定时限样本", WATER), "2026-12-15");
        assertThat(sheet("确定时限样本")).contains("2026-12-15").doesNotContain("暂定");
        assertThat(special(office.view(id).number()))
                .contains("办理时限2026年12月15日")
                .doesNotContain("（暂定）");
    }

    /** Stopped and on again on the same day: not a working day later, and still 暂定. */
    @Test
    void staysWhenTheClockGoesOn() {
        var id = office.assigned(office.instruction("年历未载样本乙", WATER), 30);
        office.receive(id, WATER, "baizhi");
        assertThat(office.part(id, WATER).clock().provisional()).isTrue();
        var due = office.part(id, WATER).clock().dueOn();
        stopAndGoOn(id);
        assertThat(office.part(id, WATER).clock().dueOn()).isEqualTo(due);
        assertThat(office.part(id, WATER).clock().provisional()).isTrue();
    }

    private void stopAndGoOn(MatterId id) {
        var part = office.part(id, WATER);
        extensions.suspend(id, part.id(), new GiveReason("等待批复。", part.version()), office.person("wenjing"));
        part = office.part(id, WATER);
        extensions.resume(id, part.id(), new Confirm(null, part.version()), office.person("wenjing"));
    }

    private String special(String number) {
        var draft = new DraftReport(
                ReportKind.SPECIAL_REPORT,
                LocalDate.parse("2026-12-01"),
                LocalDate.parse("2026-12-31"),
                List.of(number));
        var drafter = office.person("gaoyuan");
        return queries.view(reports.draft(draft, drafter), drafter).body();
    }

    private String page(String path) {
        return new String(content(path), StandardCharsets.UTF_8);
    }

    /** Everything written in the file. */
    private String sheet(String title) {
        return SheetReader.read(new ByteArrayInputStream(content("/matters/export.xlsx?text=" + title)), 100).stream()
                .flatMap(line -> line.cells().stream())
                .collect(Collectors.joining("\n"));
    }

    private byte[] content(String path) {
        var answer = http.perform(get(path).with(SignedIn.as("gaoyuan", http)));
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
