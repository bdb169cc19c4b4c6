package org.shuniu.supervision.service.instruction;

import java.time.LocalDate;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.supervision.InstructionId;

/** What the reader may know of in the register, narrowed by the filter. */
final class InstructionSql {
    static final String LATE = "(s.due_on < :today and s.status in ('REGISTERED', 'FOLLOWED_UP'))";

    private InstructionSql() {}

    static Conditions of(InstructionFilter filter, Actor actor, LocalDate today) {
        return Conditions.seen(InstructionId.KIND, actor)
                .bind("today", today)
                .words(
                        "(s.words ilike :text or s.paper_title ilike :text or s.paper_number ilike :text)",
                        "text",
                        filter.text())
                .equal("s.kind", "kind", filter.kind())
                .equal("s.status", "status", filter.status())
                .words("s.leader_name ilike :leader", "leader", filter.leader())
                .words("s.lead_unit_name ilike :unit", "unit", filter.unit())
                .and("s.given_on >= :from", "from", filter.from())
                .and("s.given_on <= :to", "to", filter.to())
                .flag(LATE, filter.late());
    }
}
