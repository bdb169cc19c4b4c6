package org.shuniu.meeting.service.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the issued annual plan that an application may refer to. */
@Component
public class PlanRows {
    private static final String OPEN = """
            from meeting_plan_item i join meeting_plan p on p.id = i.plan_id
            where p.organ_id = :organ and p.status in ('APPROVED', 'ISSUED') and i.verdict = 'ACCEPTED'\s""";

    /** A meeting that is or was to be held stands for it already. */
    private static final String USED = """
            exists (select 1 from meeting_application a join meeting m on m.id = a.meeting_id
              where a.plan_item_id = i.id and a.meeting_id <> :except and m.status not in ('CANCELLED', 'REFUSED'))\s""";

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row to choose. */
    public record PlanRow(long id, int year, int month, String title) {}

    /**
     * Of this year and the next, each for one meeting.
     *
     * @param except the meeting that is changed, 0 for a new one
     */
    public List<PlanRow> of(long organId, int year, long except) {
        return jdbc.sql("select i.id, p.year, i.month, i.title " + OPEN + "and not " + USED
                        + "and p.year between :year and :year + 1 order by p.year, i.month, i.id limit 100")
                .param("organ", organId)
                .param("except", except)
                .param("year", year)
                .query(PlanRow.class)
                .list();
    }

    public Optional<String> title(@Nullable Long id) {
        return id == null
                ? Optional.empty()
                : jdbc.sql("select title from meeting_plan_item where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .optional();
    }

    /** Holds the row until the end of the transaction, so that two meetings cannot take it at once (MTG-01). */
    void require(@Nullable Long id, long organId, int year, long except) {
        if (id == null) {
            return;
        }
        var found = jdbc.sql("select i.id " + OPEN + "and p.year = :year and i.id = :id for update of i")
                .param("organ", organId)
                .param("year", year)
                .param("id", id)
                .query(Long.class)
                .optional();
        if (found.isEmpty()) {
            throw new InvalidException(new Refusal("meeting.planItem.unknown").at("planItemId"));
        }
        if (isUsed(id, except)) {
            throw new InvalidException(new Refusal("meeting.planItem.used").at("planItemId"));
        }
    }

    private boolean isUsed(long id, long except) {
        return jdbc.sql("select " + USED + "from meeting_plan_item i where i.id = :id")
                .param("id", id)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }
}
