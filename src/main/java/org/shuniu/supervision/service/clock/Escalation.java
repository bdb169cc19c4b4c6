package org.shuniu.supervision.service.clock;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.MatterRepository;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.MatterPartRepository;
import org.shuniu.supervision.domain.record.Accountability;
import org.shuniu.supervision.domain.record.AccountabilityRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What time brings: reminders of receipt and feedback, sheets 蓝 → 橙 → 红, and the record for 问责. Safe to run again
 * for the same day: each sheet is sent once.
 */
@Service
@Transactional
public class Escalation {
    private final JdbcClient jdbc;
    private final MatterPartRepository parts;
    private final MatterRepository matters;
    private final AccountabilityRepository accountabilities;
    private final SheetPlan plan;
    private final Sheets sheets;

    Escalation(
            JdbcClient jdbc,
            MatterPartRepository parts,
            MatterRepository matters,
            AccountabilityRepository accountabilities,
            SheetPlan plan,
            Sheets sheets) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.matters = matters;
        this.accountabilities = accountabilities;
        this.plan = plan;
        this.sheets = sheets;
    }

    /** Everything that is due on that day; answers how many sheets were sent. */
    public int run(LocalDate today) {
        int sent = 0;
        for (Long id : concerned(today)) {
            var part = parts.findById(id).orElseThrow();
            var matter = matters.findById(part.matterId()).orElseThrow();
            account(matter, part, today);
            for (SheetPlan.Sheet sheet : plan.of(part, matter.isPressing(), today)) {
                sent += sheets.send(matter, part, sheet, today) ? 1 : 0;
            }
        }
        return sent;
    }

    private List<Long> concerned(LocalDate today) {
        return jdbc.sql("""
                        select p.id from matter_part p join matter m on m.id = p.matter_id
                        where m.status = 'UNDER_WAY' and p.status in ('ASSIGNED', 'ADJUSTING', 'RECEIVED')
                          and p.suspended_on is null
                          and (p.yellow_from <= :today or p.feedback_due_on < :today
                            or (p.status = 'ASSIGNED' and p.receipt_due_on < :today))
                        order by p.id""")
                .param("today", Date.valueOf(today))
                .query(Long.class)
                .list();
    }

    /** 问责: once for each due date that passed without a report. */
    private void account(Matter matter, MatterPart part, LocalDate today) {
        LocalDate due = part.clock().dueOn();
        if (due != null && part.clock().isOverdue(today) && !accountabilities.existsByPartIdAndDueOn(part.id(), due)) {
            accountabilities.save(new Accountability(part, today));
            sheets.account(matter, part);
        }
    }
}
