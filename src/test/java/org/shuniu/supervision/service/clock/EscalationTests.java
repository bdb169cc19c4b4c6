package org.shuniu.supervision.service.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.WATER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.service.command.DraftMatter;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 蓝 → 橙 → 红, once each, more often where it presses (SUP-07, SUP-17). */
@SupervisionOffice
class EscalationTests {
    @Autowired
    private Escalation escalation;

    @Autowired
    private MatterWalk office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FixedClock clock;

    @BeforeEach
    void onAMonday() {
        clock.moveTo("2026-03-02");
    }

    @Test
    void sendsBlueThenOrangeThenRedAndEachSheetOnce() {
        var id = office.assigned(office.instruction("三色督查单样本", WATER), 5);
        office.receive(id, WATER, "baizhi");
        assertThat(sheets(id, "2026-03-04")).isEmpty();
        assertThat(sheets(id, "2026-03-05")).containsExactly("BLUE");
        assertThat(sheets(id, "2026-03-05")).containsExactly("BLUE");
        assertThat(sheets(id, "2026-03-09")).containsExactly("BLUE");
        assertThat(sheets(id, "2026-03-10")).containsExactly("BLUE", "ORANGE");
        assertThat(sheets(id, "2026-03-13")).containsExactly("BLUE", "ORANGE");
        assertThat(sheets(id, "2026-03-16")).containsExactly("BLUE", "ORANGE", "RED");
        assertThat(office.count("matter_accountability", id)).isEqualTo(1);
    }

    @Test
    void urgesHotMattersEveryWorkingDay() {
        var hot = office.assigned(hot("群众关切样本"), 5);
        office.receive(hot, WATER, "baizhi");
        sheets(hot, "2026-03-05");
        sheets(hot, "2026-03-06");
        assertThat(sheets(hot, "2026-03-09")).containsExactly("BLUE", "BLUE", "BLUE");
    }

    @Test
    void remindsOfAReceiptThatDoesNotCome() {
        var id = office.assigned(office.instruction("迟迟不签收样本", WATER), 30);
        assertThat(sheets(id, "2026-03-03")).isEmpty();
        assertThat(sheets(id, "2026-03-04")).containsExactly("RECEIPT");
    }

    @Test
    void leavesReportedPartsAlone() {
        var id = office.assigned(office.instruction("按期报送样本", WATER), 5);
        office.done(id, WATER, "baizhi", "weiran");
        assertThat(sheets(id, "2026-03-31")).isEmpty();
        assertThat(office.count("matter_accountability", id)).isZero();
    }

    private DraftMatter hot(String title) {
        // @formatter:off
        return new DraftMatter(MatterSource.INSTRUCTION, null, null, "批示", title, "抓紧办理。", MatterForm.DAILY,
                List.of(), List.of(), WATER, List.of(), null, null, true, false, ReportingFrequency.NONE, null, 0);
        // @formatter:on
    }

    /** The sheets of this matter after the job of that day. */
    private List<String> sheets(MatterId id, String day) {
        clock.moveTo(day);
        escalation.run(LocalDate.parse(day));
        return jdbc.sql("select kind from matter_reminder where matter_id = :id order by id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
