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

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row to choose. */
    public record PlanRow(long id, int year, int month, String title) {}

    /** Of this year and the next. */
    public List<PlanRow> of(long organId, int year) {
        return jdbc.sql("select i.id, p.year, i.month, i.title " + OPEN
                        + "and p.year between :year and :year + 1 order by p.year, i.month, i.id limit 100")
                .param("organ", organId)
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

    void require(@Nullable Long id, long organId, int year) {
        if (id == null) {
            return;
        }
        boolean found = jdbc.sql("select exists (select 1 " + OPEN + "and p.year = :year and i.id = :id)")
                .param("organ", organId)
                .param("year", year)
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (!found) {
            throw new InvalidException(new Refusal("meeting.planItem.unknown").at("planItemId"));
        }
    }
}
