package org.shuniu.meeting.service.closing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.closing.CostStatement;
import org.shuniu.meeting.domain.closing.CostStatementRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is known of a meeting's costs. */
@Component
public class CostDesk {
    private final CostStatementRepository statements;
    private final List<MeetingBudgets> budgets;

    CostDesk(CostStatementRepository statements, ObjectProvider<MeetingBudgets> budgets) {
        this.statements = statements;
        this.budgets = budgets.orderedStream().toList();
    }

    public CostView of(Meeting meeting) {
        var statement = statements.findById(meeting.id()).orElse(null);
        var budget = budget(meeting);
        return statement == null
                ? new CostView(null, budget, null, CostStatement.NONE)
                : new CostView(statement.cost(), budget, statement.remark(), statement.version());
    }

    @Nullable
    BigDecimal budget(Meeting meeting) {
        return budgets.stream()
                .flatMap(source -> source.budget(meeting.id()).stream())
                .findFirst()
                .orElse(null);
    }
}
